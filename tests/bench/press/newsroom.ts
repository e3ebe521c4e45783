import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RandomBelow, randomBelow } from '../../random'

const COMMON = (
  'le la les un une des ce cette son leur ville mairie école hôpital gare forêt rivière marché budget loi rapport enquête ' +
  'réforme ministre député élève médecin ouvrière habitante collectif association annonce demande refuse confirme prépare ' +
  'retarde finance partage construit ouvre ferme hier demain depuis avant après sans avec pour contre entre vers selon durant'
).split(' ')
const SYLLABLES = 'ba cor du fle gui ha jon kel lu mer nou pra quin ros sal tour vau zel'.split(' ')
/** The number of subjects, and of words that belong to each. An article has one subject. */
const [SUBJECTS, OWN_WORDS] = [61, 300]
const SECTIONS = ['Culture', 'Économie', 'Environnement', 'International', 'Politique', 'Sciences', 'Société', 'Sports']
const AUTHORS = Array.from({ length: 30 }, (_, n) => `Camille Auteur ${n + 1}`)
const TAGS = Array.from({ length: 200 }, (_, n) => `Sujet ${n + 1}`)
const DAY = 86_400_000
const START = Date.UTC(2015, 0, 5)
const SPAN = 4000 * DAY

/**
 * Writes `size` articles of some 650 words over eleven years, on 61 subjects. Article n is the same
 * for every size.
 */
export function writeNewsroom(folder: string, size: number): void {
  mkdirSync(join(folder, 'articles'), { recursive: true })
  writeFileSync(join(folder, 'site.yml'), 'name: Banc d’essai\norigin: https://banc.example\n')
  for (let n = 0; n < size; n += 1) writeFileSync(articleFile(folder, n), article(n))
}

export function articleFile(folder: string, n: number): string {
  return join(folder, 'articles', `article-${n}.md`)
}

export function article(n: number): string {
  const random = randomBelow(n + 1)
  const says = writerOn(random(SUBJECTS), random)
  const date = new Date(START + random(SPAN / DAY) * DAY).toISOString().slice(0, 10)
  const tags = [0, 1, 2].map(() => TAGS[random(TAGS.length)])
  const front = [
    `title: "${says(8)} ${n}"`,
    `date: ${date}`,
    `description: "${says(25)}"`,
    `authors: [${AUTHORS[random(AUTHORS.length)]}]`,
    `section: ${SECTIONS[random(SECTIONS.length)]}`,
    `tags: [${[...new Set(tags)].join(', ')}]`,
  ]
  return `---\n${front.join('\n')}\n---\n\n${body(says, random, n)}\n`
}

function body(says: (length: number) => string, random: RandomBelow, n: number): string {
  const paragraph = () => Array.from({ length: 4 }, () => `${says(15)}.`).join(' ')
  const parts = [0, 1, 2].flatMap(() => [`## ${says(6)}`, ...[0, 1, 2].map(paragraph)])
  const links = n < 2 ? [] : [...new Set([random(n), random(n)])].map((other) => `- [[article-${other}]]`)
  const also = links.length === 0 ? [] : [`Lire aussi :\n\n${links.join('\n')}`]
  return [paragraph(), ...also, ...parts].join('\n\n')
}

/**
 * Draws half of the words from a common list and half from the subject's, with decreasing
 * frequency.
 */
function writerOn(subject: number, random: RandomBelow): (length: number) => string {
  const word = () => {
    if (random(2) === 0) return COMMON[random(COMMON.length)] ?? ''
    return nameOf(subject * OWN_WORDS + random(1 + random(OWN_WORDS)))
  }
  return (length) => {
    const words = Array.from({ length }, word).join(' ')
    return words.charAt(0).toUpperCase() + words.slice(1)
  }
}

/** `0` → « bababa »: a word for each number. */
function nameOf(number: number): string {
  const base = SYLLABLES.length
  return [number % base, Math.floor(number / base) % base, Math.floor(number / base ** 2) % base]
    .map((syllable) => SYLLABLES[syllable])
    .join('')
}
