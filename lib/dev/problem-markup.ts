import type { ProblemCode } from '../problem-code'
import { escapeMarkup } from '../text/escape-markup'

/** A problem of the content, as a page of `npm run dev` shows it. */
export interface PageProblem {
  severity: 'error' | 'warning'
  code?: ProblemCode
  /** The page that it concerns; undefined if it concerns every page. */
  address?: string
  /** The place, what was found, what is expected, the line to write, as in a terminal. */
  text: string
  /** A short form, for a page that already names the file: `Ligne 9 : …`. */
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
