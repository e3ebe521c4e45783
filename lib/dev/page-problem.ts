import type { ProblemCode } from '../problem-code'
import { escapeMarkup } from '../text/escape-markup'

/** A problem of the content, as a page of `npm run dev` shows it. */
export interface PageProblem {
  severity: 'error' | 'warning'
  code?: ProblemCode
  /** The page that it is about; without one, it is about every page. */
  address?: string
  /** Where, what was found, what is expected, the line to write, as in a terminal. */
  text: string
  /** The same in a few words, for a page that names the file already: `Ligne 9 : …`. */
  brief?: string
  /** Markup that opens the file at its line in an editor. */
  editor?: string
}

export function isAbout({ address }: PageProblem, page: string): boolean {
  return address === undefined || address === page
}

/** Markup of one problem. Its text comes from the content, and is escaped. */
export function problemItem({ text, editor }: PageProblem): string {
  return `<pre tabindex="0">${escapeMarkup(text)}</pre>${editor === undefined ? '' : `<p>${editor}</p>`}`
}

/** Adds markup at the end of a page. */
export function withAtEnd(html: string, markup: string): string {
  return html.includes('</body>') ? html.replace('</body>', () => `${markup}</body>`) : html + markup
}
