import { directionOf } from '../direction'
import { foreignFinder } from '../text/foreign-passages'
import type { FindTerms, Terms } from '../text/foreign-terms'
import { hasForeignScript } from '../text/script-passages'
import { attribute } from './tag-addresses'
import type { StartTag } from './tokenize-react-html'

/** Void elements have no content and no end tag. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/

/** Elements whose content is text, whatever it looks like. */
const TEXT_ONLY = /^(?:option|script|style|textarea|title)$/

const REFERENCE = /(&#?\w+;)/

/**
 * Marks with their language the terms of `site.yml` and the text in a non-Latin script, wherever a
 * page shows them: titles, decks, subjects, passages. A part that declares a language other than
 * the page's is left alone.
 */
export class TermMarks {
  readonly #find: FindTerms
  /** The open elements that declare a language, with the number of tags open in each. */
  readonly #langs: { lang: string | undefined; depth: number }[] = []
  #isBody = false
  #isTextOnly = false

  private constructor(terms?: Terms) {
    this.#find = foreignFinder('fr', terms)
  }

  /** Undefined if nothing in the page can be foreign. */
  static of(page: string, terms?: Terms): TermMarks | undefined {
    return terms || hasForeignScript(page) ? new TermMarks(terms) : undefined
  }

  start(tag: StartTag): void {
    if (tag.tagName === 'body') this.#isBody = true
    if (tag.selfClosing || VOID.test(tag.tagName)) return
    this.#isTextOnly = TEXT_ONLY.test(tag.tagName)
    const lang = attribute(tag, 'lang')?.slice(0, 2)
    if (lang !== undefined || this.#langs.length === 0) this.#langs.push({ lang, depth: 0 })
    const within = this.#langs.at(-1)
    if (within) within.depth += 1
  }

  end(): void {
    this.#isTextOnly = false
    const within = this.#langs.at(-1)
    if (!within) return
    within.depth -= 1
    if (within.depth === 0) this.#langs.pop()
  }

  /** `raw` is source text of the page: a term contains no character reference. */
  marked(raw: string): string {
    if (!this.#isBody || this.#isTextOnly || this.#langs.at(-1)?.lang !== this.#langs[0]?.lang) return raw
    if (this.#find(raw).length === 0) return raw
    return raw
      .split(REFERENCE)
      .map((text, index) => (index % 2 === 0 ? this.#markedText(text) : text))
      .join('')
  }

  #markedText(text: string): string {
    let read = 0
    const parts = this.#find(text).map(({ start, end, lang }) => {
      const before = text.slice(read, start)
      read = end
      const words = text.slice(start, end)
      const dir = directionOf(words)
      return `${before}<span lang="${lang}"${dir ? ` dir="${dir}"` : ''}>${words}</span>`
    })
    return parts.join('') + text.slice(read)
  }
}
