import { pick, type RandomBelow } from '../random'

const COMMON = (
  'le la les un une des ce cette leur ville mairie école hôpital gare forêt rivière marché budget loi rapport enquête réforme ' +
  'ministre députée élève médecin association annonce demande refuse confirme prépare retarde finance partage construit hier ' +
  'demain depuis avant après sans avec pour contre entre vers selon durant'
).split(' ')
const SYLLABLES = 'ba cor du fle gui ha jon kel lu mer nou pra quin ros sal tour vau zel'.split(' ')
const [SUBJECTS, OWN_WORDS] = [9, 40]

/** Phrases with a meaning in typography or in Markdown. */
const TURNS: [string, ...string[]] = [
  '10 % des voix',
  'le 1er mai',
  'au XXe siècle',
  "l'« exception »",
  "c'est-à-dire",
  '25000 euros',
  'à 18h30',
  '*sur place*',
  '**sans délai**',
  '`mise à jour`',
  '~~jamais~~',
  'la touche <kbd>Échap</kbd>',
  'H<sub>2</sub>O',
  "de l'œuvre",
  'Mme Zoé & Cie',
]

/**
 * Half of the words are common, the others belong to a subject, so that some texts are similar and
 * others are not.
 */
export function phrase(random: RandomBelow, length: number): string {
  const subject = random(SUBJECTS)
  const words = Array.from({ length }, () =>
    random(2) === 0
      ? (COMMON[random(COMMON.length)] ?? '')
      : wordOf(subject * OWN_WORDS + random(1 + random(OWN_WORDS))),
  )
  return words.join(' ')
}

export function sentence(random: RandomBelow, length = 12): string {
  const text = phrase(random, length)
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${pick(random, ['.', '.', '.', ' !', ' ?', '...'])}`
}

/** A sentence with something to typeset. */
export function turnedSentence(random: RandomBelow): string {
  return `${sentence(random, 5).replace(/\W+$/, '')}, ${pick(random, TURNS)}, ${phrase(random, 6)}.`
}

/** No two alike: `number` is in it. */
export function titleOf(random: RandomBelow, number: number): string {
  const text = sentence(random, 4).replace(/\W+$/, '')
  return pick(random, [
    `${text} ${number}`,
    `${text} : ${number} questions`,
    `L'${number}e ${text} ?`,
    `« ${text} », n° ${number}`,
  ])
}

function wordOf(number: number): string {
  const base = SYLLABLES.length
  return [number % base, Math.floor(number / base) % base].map((syllable) => SYLLABLES[syllable]).join('')
}
