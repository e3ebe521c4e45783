import { KINDS } from '../../lib/article/article'
import { ROLES } from '../../lib/article/link'
import { mostly, pick, type RandomBelow } from '../random'
import { PICTURES } from './pictures'
import { FORMS, type Image, type Link, type Piece, type Span } from './story'
import { phrase, sentence, turnedSentence } from './words'

/** The relative frequency of each kind of block. */
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
  box: 2,
  live: 1,
  gallery: 1,
  media: 1,
  embed: 1,
  formula: 1,
  note: 3,
  code: 1,
  list: 3,
  html: 2,
}

const BOX_MARKERS = ['repères', 'chronologie', 'questions', 'note', 'attention', 'TIP', 'CAUTION'] as const

/** A body whose links refer to these stories. */
export function bodyOf(random: RandomBelow, ids: readonly number[]): Piece[] {
  return [proseOf(random, ids), ...Array.from({ length: 2 + random(9) }, () => pieceOf(random, ids))]
}

export function pieceOf(random: RandomBelow, ids: readonly number[]): Piece {
  const spans = () => spansOf(random, ids)
  const make: { readonly [T in Piece['type']]: () => Piece } = {
    prose: () => proseOf(random, ids),
    heading: () => ({ type: 'heading', depth: 2 + random(3), text: `${phrase(random, 2)} ${random(4)}` }),
    'read-also': () => ({
      type: 'read-also',
      links: Array.from({ length: 1 + random(3) }, () => linkOf(random, ids)),
      typed: pick(random, ['list', 'list', 'titles', 'line', 'alone', 'heading']),
    }),
    'title-line': () => ({ type: 'title-line', to: anyOf(random, ids) }),
    figure: () => ({ type: 'figure', image: imageOf(random), typed: pick(random, ['caption', 'title', 'bare']) }),
    table: () => ({
      type: 'table',
      spans: spans(),
      caption: random(3) === 0 ? '' : sentence(random, 5),
      above: random(2) === 0,
    }),
    quotation: () => ({ type: 'quotation', text: turnedSentence(random) }),
    'pull-quote': () => ({ type: 'pull-quote', cut: random(2) === 0, by: random(2) === 0 ? '' : 'Une habitante' }),
    'key-points': () => ({ type: 'key-points', items: [spans(), spans()] }),
    box: () => ({ type: 'box', marker: pick(random, BOX_MARKERS), items: [spans(), spans()] }),
    gallery: () => ({
      type: 'gallery',
      images: [imageOf(random), imageOf(random)],
      typed: pick(random, ['row', 'box']),
    }),
    media: () => ({
      type: 'media',
      file: pick(random, ['son.mp3', 'film.webm']),
      title: phrase(random, 3),
      said: spans(),
    }),
    embed: () => ({ type: 'embed', id: 1e9 + random(1e6), title: random(2) === 0 ? '' : phrase(random, 4) }),
    formula: () => ({
      type: 'formula',
      tex: `\\frac{${random(9)}}{x_${random(9)}} < y`,
      typed: pick(random, ['block', 'line']),
    }),
    live: () => ({ type: 'live', items: [spans(), spans()] }),
    note: () => ({ type: 'note', text: sentence(random), spans: spans() }),
    code: () => ({
      type: 'code',
      lang: pick(random, ['', 'js', 'html', 'text']),
      text: `${phrase(random, 3)}\n  <b>&amp; ${random(100)}</b> [[rien]]`,
    }),
    list: () => ({ type: 'list', typed: pick(random, ['*', '1.', '* [x]']), items: [spans(), spans()] }),
    html: () => ({ type: 'html', text: htmlOf(random) }),
  }
  return make[mostly(random, BLOCKS)]()
}

export function linkOf(random: RandomBelow, ids: readonly number[]): Link {
  return { to: anyOf(random, ids), form: pick(random, FORMS), words: phrase(random, 3), role: pick(random, ROLES) }
}

export function spansOf(random: RandomBelow, ids: readonly number[]): Span[] {
  return random(2) === 0 ? [turnedSentence(random)] : [sentence(random), linkOf(random, ids), `${phrase(random, 3)}.`]
}

export function imageOf(random: RandomBelow): Image {
  const [file = ''] = [...PICTURES.keys()].slice(random(PICTURES.size))
  return {
    file,
    alt: sentence(random, 5),
    ...(random(2) === 0 && { caption: sentence(random, 6) }),
    ...(random(2) === 0 && { credit: `Agence ${random(3)}` }),
    ...(random(3) === 0 && { focus: `${random(101)}% ${random(101)}%` }),
  }
}

export function kindOf(random: RandomBelow) {
  return random(3) === 0 ? {} : { kind: pick(random, KINDS) }
}

/** The first sentence has neither links nor marks: a pull quote is taken from it. */
function proseOf(random: RandomBelow, ids: readonly number[]): Piece {
  const more = Array.from({ length: 1 + random(3) }, () => spansOf(random, ids))
  return { type: 'prose', spans: [sentence(random, 14), ...more.flat()] }
}

function htmlOf(random: RandomBelow): string {
  return pick(random, [
    `<details><summary>${phrase(random, 3)}</summary>\n\n${turnedSentence(random)}\n\n</details>`,
    `<dl><dt>${phrase(random, 2)}</dt><dd>${sentence(random)}</dd></dl>`,
    `<table><tr><th scope="row">${phrase(random, 2)}</th><td>${random(900)}</td></tr></table>`,
    `<p>${sentence(random)}<br>Un <mark>mot</mark> et <abbr title="${phrase(random, 2)}">un sigle</abbr>.</p>`,
  ])
}

function anyOf(random: RandomBelow, ids: readonly number[]): number {
  return ids[random(Math.max(1, ids.length))] ?? 0
}
