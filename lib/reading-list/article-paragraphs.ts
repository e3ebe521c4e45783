import { fingerprint } from './fingerprints'

/** The elements that are compared, each on its own. */
const PIECES = 'p, li, h2, h3, h4, figcaption, td, th, dt, dd, pre'
/** Elements inside the text that are not part of it: links to other articles, the outline. */
const ASIDE = '.readalso, .age-notice, .sequels, nav, [popover]'
const CORRECTIONS = '[aria-labelledby="corrections"] li'

const HEAD = 'h1, .article-standfirst'

export interface Paragraph {
  element: HTMLElement
  print: string
  kind: 'correction' | 'head' | 'text'
}

/** The corrections of an article, which come first, its title, its deck, and its paragraphs. */
export function paragraphsOf(article: ParentNode): Paragraph[] {
  const all = (kind: Paragraph['kind'], selector: string) =>
    [...article.querySelectorAll<HTMLElement>(selector)].map((element) => {
      return { element, print: fingerprint(element.textContent ?? ''), kind }
    })
  const pieces = all('text', `.prose :is(${PIECES})`)
  const read = pieces.filter(({ element }) => !element.querySelector(PIECES) && !element.closest(ASIDE))
  return [...all('correction', CORRECTIONS), ...all('head', HEAD), ...read]
}

/** The fingerprints that a reading stores: those of the head, or all the others. */
export function printsOf(paragraphs: readonly Paragraph[], isHead: boolean): string[] {
  return paragraphs.flatMap(({ kind, print }) => ((kind === 'head') === isHead ? print : []))
}

/** The last paragraph that begins in the upper two thirds of the window. */
export function placeIn(paragraphs: readonly Paragraph[]): string {
  const seen = paragraphs.filter(({ element, kind }) => {
    return kind === 'text' && element.getBoundingClientRect().top < (innerHeight * 2) / 3
  })
  return seen.at(-1)?.print ?? ''
}

/** The percentage of the text that is above the lower edge of the window. */
export function percentageRead(text: Element): number {
  const { top, height } = text.getBoundingClientRect()
  return Math.round(100 * Math.max(0, Math.min(1, (innerHeight - top) / height)))
}
