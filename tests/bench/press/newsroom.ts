import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Dice, diceFrom } from '../../press/editions/paper'

const WORDS = (
  'le la les un une des ce cette son leur ville mairie école hôpital gare forêt rivière marché budget loi rapport enquête ' +
  'réforme ministre député élève médecin ouvrière habitante collectif association annonce demande refuse confirme prépare ' +
  'retarde finance partage construit ouvre ferme hier demain depuis avant après sans avec pour contre entre vers selon durant'
).split(' ')
const SECTIONS = ['Culture', 'Économie', 'Environnement', 'International', 'Politique', 'Sciences', 'Société', 'Sports']
const AUTHORS = Array.from({ length: 30 }, (_, n) => `Camille Auteur ${n + 1}`)
const TAGS = Array.from({ length: 200 }, (_, n) => `Sujet ${n + 1}`)
const DAY = 86_400_000
const START = Date.UTC(2015, 0, 5)
const SPAN = 4000 * DAY

/** Writes a newsroom of `size` articles over eleven years, of some 650 words each; the first ones of a larger one are the same. */
export function writeNewsroom(folder: string, size: number): void {
  mkdirSync(join(folder, 'articles'), { recursive: true })
  writeFileSync(join(folder, 'site.yml'), 'name: Banc d’essai\norigin: https://banc.example\n')
  for (let n = 0; n < size; n += 1) writeFileSync(articleFile(folder, n), article(n))
}

export function articleFile(folder: string, n: number): string {
  return join(folder, 'articles', `article-${n}.md`)
}

export function article(n: number): string {
  const dice = diceFrom(n + 1)
  const date = new Date(START + dice(SPAN / DAY) * DAY).toISOString().slice(0, 10)
  const tags = [0, 1, 2].map(() => TAGS[dice(TAGS.length)])
  const front = [
    `title: "${sentence(dice, 8)} ${n}"`,
    `date: ${date}`,
    `description: "${sentence(dice, 25)}"`,
    `authors: [${AUTHORS[dice(AUTHORS.length)]}]`,
    `section: ${SECTIONS[dice(SECTIONS.length)]}`,
    `tags: [${[...new Set(tags)].join(', ')}]`,
  ]
  return `---\n${front.join('\n')}\n---\n\n${body(dice, n)}\n`
}

function body(dice: Dice, n: number): string {
  const parts = [0, 1, 2].flatMap(() => [`## ${sentence(dice, 6)}`, ...[0, 1, 2].map(() => paragraph(dice))])
  const links = n < 2 ? [] : [...new Set([dice(n), dice(n)])].map((other) => `- [[article-${other}]]`)
  const also = links.length === 0 ? [] : [`Lire aussi :\n\n${links.join('\n')}`]
  return [paragraph(dice), ...also, ...parts].join('\n\n')
}

function paragraph(dice: Dice): string {
  return Array.from({ length: 4 }, () => `${sentence(dice, 15)}.`).join(' ')
}

function sentence(dice: Dice, length: number): string {
  const words = Array.from({ length }, () => WORDS[dice(WORDS.length)]).join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
