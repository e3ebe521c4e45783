import { publicAddress } from '../public-address'
import { isDataScript, violationsOf } from './csp-violations'
import {
  dropFrameworkAttributes,
  dropPlaceholders,
  isFrameworkScript,
  isFrameworkTag,
  isHoisted,
  withoutFlight,
} from './drop-framework'
import { type Binding, blockSheetLinks, headLines } from './head-lines'
import { addressesOf, attribute, mapAddresses } from './tag-addresses'
import { TermMarks } from './term-marks'
import { readMarkup, type StartTag, startTag, type TokenHandler } from './tokenize-react-html'

/** The anchors and the links of a document. Addresses are without the base path. */
export interface Outline {
  ids: string[]
  links: string[]
}

interface BoundDocument {
  html: string
  outline: Outline
  /** Faults in French: a build with any of them fails. */
  violations: string[]
}

/** Turns a page that Next rendered into a document without the framework's client code. */
export function bindDocument(page: string, binding: Binding): BoundDocument {
  return new Binder(binding).bind(page)
}

/**
 * Mark the places of `headLines` and `blockSheetLinks` until the page is read. Comments are
 * dropped, so the marks are unique.
 */
const HEAD_LINES = '<!--head lines-->'
const BLOCK_SHEETS = '<!--block sheets-->'

class Binder implements TokenHandler {
  readonly #binding: Binding
  readonly #outline: Outline = { ids: [], links: [] }
  readonly #violations: string[] = []
  readonly #elements = new Set<string>()
  readonly #sheets = new Set<string>()
  readonly #hoisted: StartTag[] = []
  #terms: TermMarks | undefined
  #html = ''
  #openScript: { tag: StartTag; code: string } | undefined
  #headLinesPlaced = false

  constructor(binding: Binding) {
    this.#binding = binding
  }

  bind(page: string): BoundDocument {
    const written = withoutFlight(page)
    this.#terms = TermMarks.of(written, this.#binding.terms)
    readMarkup(written, this)
    const html = dropPlaceholders(this.#html)
      .replace(HEAD_LINES, () => headLines(this.#elements, this.#binding))
      .replace(BLOCK_SHEETS, () => blockSheetLinks(this.#sheets, this.#binding))
    const { ids, links } = this.#outline
    return { html, outline: { ids, links: [...new Set(links)] }, violations: this.#violations }
  }

  start(tag: StartTag): void {
    this.#terms?.start(tag)
    if (tag.tagName === 'script') this.#openScript = { tag, code: '' }
    else if (isHoisted(tag)) this.#hoisted.push(tag)
    else if (!isFrameworkTag(tag)) this.#keep(tag)
  }

  text(raw: string): void {
    if (this.#openScript) this.#openScript.code += raw
    else this.#html += this.#terms?.marked(raw) ?? raw
  }

  end(tagName: string): void {
    this.#terms?.end()
    if (this.#openScript) this.#endScript(this.#openScript)
    else {
      if (tagName === 'head') this.#endHead()
      this.#html += `</${tagName}>`
    }
  }

  unreadable(rest: string): void {
    this.#violations.push(`un passage qui ne se lit pas : ${rest.slice(0, 40)}`)
    this.#html += rest
  }

  #endScript({ tag, code }: { tag: StartTag; code: string }): void {
    this.#openScript = undefined
    if (!isDataScript(tag) && isFrameworkScript(tag, code)) return
    this.#keep(tag)
    this.#html += `${code}</script>`
  }

  #keep(tag: StartTag): void {
    const { basePath, assetPath, language } = this.#binding
    dropFrameworkAttributes(tag)
    mapAddresses(tag, assetPath)
    this.#record(tag)
    if (attribute(tag, 'rel') === 'stylesheet') this.#placeHeadLines()
    mapAddresses(tag, (address) => (/^\/(?!\/)/.test(address) ? basePath + publicAddress(address, language) : address))
    this.#html += startTag(tag)
  }

  #record(tag: StartTag): void {
    const id = attribute(tag, 'id')
    if (id !== undefined) this.#outline.ids.push(id)
    this.#outline.links.push(...addressesOf(tag))
    this.#violations.push(...violationsOf(tag, this.#binding.elements))
    if (tag.tagName.includes('-')) this.#elements.add(tag.tagName)
    for (const name of [tag.tagName, ...(attribute(tag, 'class')?.split(' ') ?? [])]) {
      if (this.#binding.sheets.has(name)) this.#sheets.add(name)
    }
  }

  #endHead(): void {
    for (const tag of this.#hoisted) this.#keep(tag)
    this.#placeHeadLines()
    this.#html += BLOCK_SHEETS
  }

  #placeHeadLines(): void {
    if (!this.#headLinesPlaced) this.#html += HEAD_LINES
    this.#headLinesPlaced = true
  }
}
