import { KINDS, ROLES } from '../../lib/article'
import { type Dice, mostly, pick } from '../dice'
import { PICTURES } from './pictures'
import { FORMS, type Image, type Link, type Piece, type Span } from './story'
import { phrase, sentence, turnedSentence } from './words'

/** How often each kind of block is met. */
const BLOCKS: Readonly<Record<Piece['type'], number>> = {
  prose: 20,
  heading: 8,
  'read-also': 6,
  'title-line': 2,
  figure: 3,
  table: 2,
  quotation: 2,
  'pull-quote': 1,
  'key-points': 1,
  note: 3,
  code: 1,
  list: 3,
  html: 2,
}

/** A text whose links lead to any of these stories. */
export function bodyOf(dice: Dice, ids: readonly number[]): Piece[] {
  return [proseOf(dice, ids), ...Array.from({ length: 2 + dice(9) }, () => pieceOf(dice, ids))]
}

export function pieceOf(dice: Dice, ids: readonly number[]): Piece {
  const spans = () => spansOf(dice, ids)
  const make: { readonly [T in Piece['type']]: () => Piece } = {
    prose: () => proseOf(dice, ids),
    heading: () => ({ type: 'heading', depth: 2 + dice(3), text: `${phrase(dice, 2)} ${dice(4)}` }),
    'read-also': () => ({
      type: 'read-also',
      links: Array.from({ length: 1 + dice(3) }, () => linkOf(dice, ids)),
      typed: pick(dice, ['list', 'list', 'titles', 'line', 'alone', 'heading']),
    }),
    'title-line': () => ({ type: 'title-line', to: anyOf(dice, ids) }),
    figure: () => ({ type: 'figure', image: imageOf(dice), typed: pick(dice, ['caption', 'title', 'bare']) }),
    table: () => ({
      type: 'table',
      spans: spans(),
      caption: dice(3) === 0 ? '' : sentence(dice, 5),
      above: dice(2) === 0,
    }),
    quotation: () => ({ type: 'quotation', text: turnedSentence(dice) }),
    'pull-quote': () => ({ type: 'pull-quote', cut: dice(2) === 0, by: dice(2) === 0 ? '' : 'Une habitante' }),
    'key-points': () => ({ type: 'key-points', items: [spans(), spans()] }),
    note: () => ({ type: 'note', text: sentence(dice), spans: spans() }),
    code: () => ({ type: 'code', text: `${phrase(dice, 3)}\n  <b>&amp; ${dice(100)}</b> [[rien]]` }),
    list: () => ({ type: 'list', typed: pick(dice, ['*', '1.', '* [x]']), items: [spans(), spans()] }),
    html: () => ({ type: 'html', text: htmlOf(dice) }),
  }
  return make[mostly(dice, BLOCKS)]()
}

export function linkOf(dice: Dice, ids: readonly number[]): Link {
  return { to: anyOf(dice, ids), form: pick(dice, FORMS), words: phrase(dice, 3), role: pick(dice, ROLES) }
}

export function spansOf(dice: Dice, ids: readonly number[]): Span[] {
  return dice(2) === 0 ? [turnedSentence(dice)] : [sentence(dice), linkOf(dice, ids), `${phrase(dice, 3)}.`]
}

export function imageOf(dice: Dice): Image {
  const [file = ''] = [...PICTURES.keys()].slice(dice(PICTURES.size))
  return {
    file,
    alt: sentence(dice, 5),
    ...(dice(2) === 0 && { caption: sentence(dice, 6) }),
    ...(dice(2) === 0 && { credit: `Agence ${dice(3)}` }),
    ...(dice(3) === 0 && { focus: `${dice(101)}% ${dice(101)}%` }),
  }
}

export function kindOf(dice: Dice) {
  return dice(3) === 0 ? {} : { kind: pick(dice, KINDS) }
}

/** The first sentence has neither links nor marks: a pull quote is taken from it. */
function proseOf(dice: Dice, ids: readonly number[]): Piece {
  const more = Array.from({ length: 1 + dice(3) }, () => spansOf(dice, ids))
  return { type: 'prose', spans: [sentence(dice, 14), ...more.flat()] }
}

function htmlOf(dice: Dice): string {
  return pick(dice, [
    `<details><summary>${phrase(dice, 3)}</summary>\n\n${turnedSentence(dice)}\n\n</details>`,
    `<dl><dt>${phrase(dice, 2)}</dt><dd>${sentence(dice)}</dd></dl>`,
    `<table><tr><th scope="row">${phrase(dice, 2)}</th><td>${dice(900)}</td></tr></table>`,
    `<p>${sentence(dice)}<br>Un <mark>mot</mark> et <abbr title="${phrase(dice, 2)}">un sigle</abbr>.</p>`,
  ])
}

function anyOf(dice: Dice, ids: readonly number[]): number {
  return ids[dice(Math.max(1, ids.length))] ?? 0
}
