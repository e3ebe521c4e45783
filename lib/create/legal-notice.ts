import { isOnFrenchTime } from '../site'
import type { Answers } from './answers'

/** The path of the legal notice. */
export const NOTICE = 'content/pages/mentions-legales.md'

/** Papers in French in a time zone of France. A page cannot declare another language. */
export function isFrench({ language, timezone }: Pick<Answers, 'language' | 'timezone'>): boolean {
  return language.startsWith('fr') && isOnFrenchTime({ timezone })
}

/**
 * The notice that French law requires of a publisher (LCEN, art. 1-1, since the law of 21 May 2024;
 * law of 29 July 1881; law of 29 July 1982, art. 93-2), to be filled in: `npm run check` reports
 * what is left.
 */
export function legalNotice(): string {
  return `---
title: Mentions légales
description: Qui publie ce journal, et qui l'héberge.
---

## Éditeur

Ce journal est publié par [à compléter : nom ou dénomination sociale, forme juridique et capital s'il y a lieu].

- Adresse : [à compléter : siège social ou domicile]
- Téléphone : [à compléter]
- Courriel : [à compléter]
- Immatriculation : [à compléter : numéro au registre du commerce, ou effacez cette ligne]

## Directeur de la publication

[à compléter : nom et prénom ; dans une société ou une association, son représentant légal]

## Hébergeur

[à compléter : nom, adresse et téléphone de l'hébergeur]

## Droit de réponse

Toute personne nommée ou désignée dans un article peut demander un droit de réponse au directeur de la publication, dans les trois mois qui suivent sa mise en ligne.
`
}
