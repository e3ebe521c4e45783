import { fingerprint } from './fingerprints'

/** The elements that are compared, each on its own. */
const PIECES = 'p, li, h2, h3, h4, figcaption, td, th, dt, dd, pre'
/** Elements inside the text that are not part of it: links to other articles, the outline. */
const ASIDE = '.readalso, .age-notice, .sequels, nav, [popover]'
const CORRECTIONS = '[aria-labelledby="corrections"] li'

export interface Paragraph {
  element: HTMLElement
  print: string
  isCorrection: boolean
}

/** The corrections of an article, which come first, and the paragraphs of its text. */
export function paragraphsOf(article: ParentNode): Paragraph[] {
  const corrections = [...article.querySelectorAll<HTMLElement>(CORRECTIONS)]
  const text = article.querySelector('.prose')
  const pieces = [...(text?.querySelectorAll<HTMLElement>(PIECES) ?? [])]
  const read = pieces.filter((piece) => !piece.querySelector(PIECES) && !piece.closest(ASIDE))
  return [...corrections, ...read].map((element) => ({
    element,
    print: fingerprint(element.textContent ?? ''),
    isCorrection: corrections.includes(element),
  }))
}

/** The last paragraph that begins in the upper two thirds of the window. */
export function placeIn(paragraphs: readonly Paragraph[]): string {
  const seen = paragraphs.filter(({ element, isCorrection }) => {
    return !isCorrection && element.getBoundingClientRect().top < (innerHeight * 2) / 3
  })
  return seen.at(-1)?.print ?? ''
}

/** The percentage of the text that is above the lower edge of the window. */
export function percentageRead(text: Element): number {
  const { top, height } = text.getBoundingClientRect()
  return Math.round(100 * Math.max(0, Math.min(1, (innerHeight - top) / height)))
}
