import { isOnFrenchTime } from '../site'
import type { Answers } from './answers'

/** Where the legal notice of a paper is. */
export const NOTICE = 'content/pages/mentions-legales.md'

/** Papers in French on a time of France: pages have no language of their own. */
export function isFrench({ language, timezone }: Pick<Answers, 'language' | 'timezone'>): boolean {
  return language.startsWith('fr') && isOnFrenchTime({ timezone })
}

/**
 * What French law asks a publisher to say (LCEN, art. 1-1, since the law of 21 May 2024; law of 29
 * July 1881, art. 93-2 of that of 1982), to be filled in: `npm run check` names what is left.
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
