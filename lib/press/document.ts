import { finished } from 'node:stream/promises'
import { RewritingStream } from 'parse5-html-rewriting-stream'
import { addressesOf, attribute, mapAddresses } from './addresses'
import type { Binding } from './binding'
import { flawsOf, isDataScript } from './flaws'
import {
  dropFrameworkAttributes,
  dropPlaceholders,
  isFrameworkScript,
  isFrameworkTag,
  isHoisted,
  withoutFlight,
} from './framework'
import { headLines } from './head'

/** What links need to know of a page: where one may land in it, and where it leads. Addresses are without the base path. */
export interface Outline {
  ids: string[]
  links: string[]
}

export interface BoundDocument {
  html: string
  outline: Outline
  /** What a document must not hold, in French; an edition with any is not printed. */
  flaws: string[]
}

/** Turns a page that Next printed into a document: what its author meant, without the luggage of a client framework. */
export async function bindDocument(page: string, binding: Binding): Promise<BoundDocument> {
  const binder = new Binder(binding)
  return binder.bind(page)
}

/** Where `headLines` go, until the whole page is read. Every comment of Next's is dropped, so this one is alone. */
const HEAD_LINES = '<!--head lines-->'

/** Browsers that run scripts take what `<noscript>` holds for text, and so does parse5: under another name it is read like the rest. */
const [NOSCRIPT, READ] = [/(<\/?)noscript\b/g, /(<\/?)unscripted\b/g]

type StartTag = Parameters<RewritingStream['emitStartTag']>[0]

class Binder {
  readonly #binding: Binding
  readonly #rewriter = new RewritingStream()
  readonly #outline: Outline = { ids: [], links: [] }
  readonly #flaws: string[] = []
  readonly #elements = new Set<string>()
  readonly #late: StartTag[] = []
  #openScript: { tag: StartTag; code: string } | undefined
  #headLinesPlaced = false

  constructor(binding: Binding) {
    this.#binding = binding
    this.#rewriter.on('comment', () => {})
    this.#rewriter.on('startTag', (tag) => this.#start(tag))
    this.#rewriter.on('text', (_, raw) => this.#text(raw))
    this.#rewriter.on('endTag', ({ tagName }, raw) => this.#end(tagName, raw))
  }

  async bind(page: string): Promise<BoundDocument> {
    const chunks: string[] = []
    this.#rewriter.on('data', (chunk: string) => chunks.push(chunk))
    await finished(this.#rewriter.end(withoutFlight(page).replace(NOSCRIPT, '$1unscripted')))
    const bound = dropPlaceholders(chunks.join('')).replace(READ, '$1noscript')
    const html = bound.replace(HEAD_LINES, () => headLines(this.#elements, this.#binding))
    return { html, outline: this.#outline, flaws: this.#flaws }
  }

  #start(tag: StartTag): void {
    if (tag.tagName === 'script') this.#openScript = { tag, code: '' }
    else if (isHoisted(tag)) this.#late.push(tag)
    else if (!isFrameworkTag(tag)) this.#keep(tag)
  }

  #text(raw: string): void {
    if (this.#openScript) this.#openScript.code += raw
    else this.#rewriter.emitRaw(raw)
  }

  #end(tagName: string, raw: string): void {
    if (this.#openScript) this.#endScript(this.#openScript, raw)
    else {
      if (tagName === 'head') this.#endHead()
      this.#rewriter.emitRaw(raw)
    }
  }

  #endScript({ tag, code }: { tag: StartTag; code: string }, endTag: string): void {
    this.#openScript = undefined
    if (!isDataScript(tag) && isFrameworkScript(tag, code)) return
    this.#keep(tag)
    this.#rewriter.emitRaw(code + endTag)
  }

  #keep(tag: StartTag): void {
    const { basePath, placeOf } = this.#binding
    dropFrameworkAttributes(tag)
    mapAddresses(tag, placeOf)
    this.#note(tag)
    if (attribute(tag, 'rel') === 'stylesheet') this.#placeHeadLines()
    mapAddresses(tag, (address) => (/^\/(?!\/)/.test(address) ? basePath + address : address))
    this.#rewriter.emitStartTag(tag)
  }

  #note(tag: StartTag): void {
    const id = attribute(tag, 'id')
    if (id !== undefined) this.#outline.ids.push(id)
    this.#outline.links.push(...addressesOf(tag))
    this.#flaws.push(...flawsOf(tag, this.#binding.elements))
    if (tag.tagName.includes('-')) this.#elements.add(tag.tagName)
  }

  #endHead(): void {
    for (const tag of this.#late) this.#keep(tag)
    this.#placeHeadLines()
  }

  #placeHeadLines(): void {
    if (!this.#headLinesPlaced) this.#rewriter.emitRaw(HEAD_LINES)
    this.#headLinesPlaced = true
  }
}
