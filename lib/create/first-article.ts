import { stringify } from 'yaml'
import type { Answers } from './answers'

/** The first article explains how to write the next ones, in French, and invents no news. */
export function firstArticle({ sections, language }: Answers, day: string): string {
  const [section = ''] = sections.keys()
  return `---
title: "Écrire dans ce journal"
description: "Un article est un fichier de texte. Celui-ci montre ce qu'il peut contenir."
date: ${day}
section: ${stringify(section).trim()}${language.startsWith('fr') ? '' : '\nlang: fr'}
---

Cet article est le fichier \`content/articles/ecrire-ici.md\`. Changez-le, enregistrez, et la page se met à jour tant que \`npm run dev\` est ouvert. Quand vous n'en avez plus besoin, supprimez-le.

## Un fichier, une adresse

Le nom du fichier fait l'adresse : des minuscules sans accent, des chiffres et des tirets. En haut, entre deux lignes \`---\`, viennent le titre et la date, puis ce que l'on veut dire de plus : la rubrique, les signatures, les sujets, l'image.

## Du texte simple

Une ligne vide sépare deux paragraphes. Deux dièses font un intertitre, des astérisques mettent en *italique* ou en **gras**. Les espaces insécables, les guillemets et les apostrophes sont composés d'eux-mêmes.

> Une citation commence par un chevron.

- Une liste a un tiret par ligne.
- \`npm run check\` relit tout et dit chaque erreur, avec la ligne à écrire.

## Mener à un autre article

Écrivez \`[[nom-du-fichier]]\` seul sur une ligne, là où le texte y conduit. Le titre s'écrit tout seul, et un lien qui ne mène nulle part est une erreur avant d'être publié.
`
}
