import { expect, it } from 'vitest'
import { mending } from '../../lib/desk/mend-text'
import { edited } from '../../lib/desk/text-edit'
import { parseArticle } from '../../lib/markdown/article'
import { DEFAULT_SITE } from '../../lib/site'
import { fold } from '../../lib/text/fold'
import { pick, type RandomBelow, randomBelow } from '../random'

/** A text, and the result of a rule of docs/typography.md. */
type Piece = readonly [written: string, mended: string]

const MISTAKES: readonly [Piece, ...Piece[]] = [
  ['l’Etat', 'l’État'],
  ['les Ecoles', 'les Écoles'],
  ['une Ile', 'une Île'],
  ['une oeuvre', 'une œuvre'],
  ['deux Soeurs', 'deux Sœurs'],
  ['à 18h30', 'à 18 h 30'],
  ['dès 9h', 'dès 9 h'],
  ['la 2ème', 'la 2e'],
  ['la 1ère', 'la 1re'],
  ['le XXème', 'le XXe'],
  ['le blé, etc... et', 'le blé, etc. et'],
  ['deux  mots', 'deux mots'],
  ['trois    mots', 'trois mots'],
]

/** Texts that only their author can correct, and texts that are not French prose. */
const KEPT: readonly [string, ...string[]] = [
  'un mot',
  '"oui"',
  'la Second Edition',
  'le *gras* et **Zoé**',
  '`18h30`',
  '[Les Etats](https://exemple.fr/oeuvre/2ème)',
  'https://exemple.fr/Etat?a=18h30',
  '<code>oeuvre</code>',
  'le 9H',
  'un poêle, une moelle',
  'du 10 - 12',
  '1989',
  '@EtatMajor',
  '#Oeuvre',
  'Etat-18h30.pdf',
  'une_oeuvre.csv',
  '[the 2nd Etat, 18h30]{lang=en}',
  '<span lang="en">oeuvre</span>',
  '$x_{2ème}$',
  '<kbd>2ème  Etat</kbd>',
  'www.exemple.fr/oeuvre/2ème',
  'ecole@oeuvre.fr',
  '[Etat]',
]

function sentence(random: RandomBelow, isHeading: boolean): Piece {
  const pieces = Array.from({ length: 2 + random(4) }, (): Piece => {
    if (random(2) === 0) {
      const [written, mended] = pick(random, MISTAKES)
      // The anchor of a heading stays: « 2ème » is only reported there.
      return [written, isHeading && fold(written) !== fold(mended) ? written : mended]
    }
    const kept = pick(random, KEPT)
    // The text of a link is prose, its address is not.
    return [kept, kept.replace('[Les Etats]', '[Les États]')]
  })
  const join = (side: 0 | 1) => `Voici ${pieces.map((piece) => piece[side]).join(', puis ')}.`
  return [join(0), join(1)]
}

const HEADING = (text: string) => `## ${text}`

const SHAPES: readonly [(text: string) => string, ...((text: string) => string)[]] = [
  (text) => text,
  HEADING,
  (text) => `> ${text}`,
  (text) => `- ${text}\n- Un point.`,
  (text) => `| a | b |\n|---|---|\n| ${text} | c |`,
  (text) => `1. Un point.\n\n   ${text}`,
]

function article(seed: number): Piece {
  const random = randomBelow(seed)
  const blocks = Array.from({ length: 1 + random(6) }, (): Piece => {
    const shape = pick(random, SHAPES)
    const [written, mended] = sentence(random, shape === HEADING)
    return [shape(written), shape(mended)]
  })
  const join = (side: 0 | 1) =>
    `---\ntitle: A\ndate: 2025-06-17\n---\n\n${blocks.map((b) => b[side]).join('\n\n')}\n\n[Etat]: https://exemple.fr/Etat\n`
  return [join(0), join(1)]
}

const path = 'content/articles/a.md'
const problemsOf = (source: { path: string; text: string }) => parseArticle(source, DEFAULT_SITE).problems
const mended = (text: string) => edited(text, mending({ path, text }, problemsOf))

it('changes only what a rule reports in 1,000 articles, in one run', {
  timeout: 120_000,
}, () => {
  for (let seed = 1; seed <= 1000; seed++) {
    const [written, expected] = article(seed)
    expect(mended(written)).toBe(expected)
    expect(mended(expected)).toBe(expected)
  }
})

it('keeps the words that a title link or an anchor needs', () => {
  const text = '---\ntitle: A\ndate: 2025-06-17\n---\n\n## La 2ème  oeuvre\n\nLire aussi :\n\n- La 3ème oeuvre\n'
  expect(mended(text)).toBe(text.replace('2ème  oeuvre', '2ème œuvre').replace('3ème oeuvre', '3ème œuvre'))
})
