import { addressesOf, attribute, mapAddresses } from './addresses'
import type { Binding } from './binding'
import { isDataScript, violationsOf } from './csp-violations'
import {
  dropFrameworkAttributes,
  dropPlaceholders,
  isFrameworkScript,
  isFrameworkTag,
  isHoisted,
  withoutFlight,
} from './framework'
import { headLines } from './head'
import { type Reader, readMarkup, type StartTag, startTag } from './markup'

/** What links need to know of a page: where one may land in it, and where it leads. Addresses are without the base path. */
export interface Outline {
  ids: string[]
  links: string[]
}

export interface BoundDocument {
  html: string
  outline: Outline
  /** What a document must not hold, in French; an edition with any is not printed. */
  violations: string[]
}

/** Turns a page that Next printed into a document: what its author meant, without the luggage of a client framework. */
export function bindDocument(page: string, binding: Binding): BoundDocument {
  return new Binder(binding).bind(page)
}

/** Where `headLines` go, until the whole page is read. Every comment of Next's is dropped, so this one is alone. */
const HEAD_LINES = '<!--head lines-->'

class Binder implements Reader {
  readonly #binding: Binding
  readonly #outline: Outline = { ids: [], links: [] }
  readonly #flaws: string[] = []
  readonly #elements = new Set<string>()
  readonly #late: StartTag[] = []
  #html = ''
  #openScript: { tag: StartTag; code: string } | undefined
  #headLinesPlaced = false

  constructor(binding: Binding) {
    this.#binding = binding
  }

  bind(page: string): BoundDocument {
    readMarkup(withoutFlight(page), this)
    const html = dropPlaceholders(this.#html).replace(HEAD_LINES, () => headLines(this.#elements, this.#binding))
    const { ids, links } = this.#outline
    return { html, outline: { ids, links: [...new Set(links)] }, violations: this.#flaws }
  }

  start(tag: StartTag): void {
    if (tag.tagName === 'script') this.#openScript = { tag, code: '' }
    else if (isHoisted(tag)) this.#late.push(tag)
    else if (!isFrameworkTag(tag)) this.#keep(tag)
  }

  text(raw: string): void {
    if (this.#openScript) this.#openScript.code += raw
    else this.#html += raw
  }

  end(tagName: string): void {
    if (this.#openScript) this.#endScript(this.#openScript)
    else {
      if (tagName === 'head') this.#endHead()
      this.#html += `</${tagName}>`
    }
  }

  lost(rest: string): void {
    this.#flaws.push(`un passage qui ne se lit pas : ${rest.slice(0, 40)}`)
    this.#html += rest
  }

  #endScript({ tag, code }: { tag: StartTag; code: string }): void {
    this.#openScript = undefined
    if (!isDataScript(tag) && isFrameworkScript(tag, code)) return
    this.#keep(tag)
    this.#html += `${code}</script>`
  }

  #keep(tag: StartTag): void {
    const { basePath, assetPath } = this.#binding
    dropFrameworkAttributes(tag)
    mapAddresses(tag, assetPath)
    this.#note(tag)
    if (attribute(tag, 'rel') === 'stylesheet') this.#placeHeadLines()
    mapAddresses(tag, (address) => (/^\/(?!\/)/.test(address) ? basePath + address : address))
    this.#html += startTag(tag)
  }

  #note(tag: StartTag): void {
    const id = attribute(tag, 'id')
    if (id !== undefined) this.#outline.ids.push(id)
    this.#outline.links.push(...addressesOf(tag))
    this.#flaws.push(...violationsOf(tag, this.#binding.elements))
    if (tag.tagName.includes('-')) this.#elements.add(tag.tagName)
  }

  #endHead(): void {
    for (const tag of this.#late) this.#keep(tag)
    this.#placeHeadLines()
  }

  #placeHeadLines(): void {
    if (!this.#headLinesPlaced) this.#html += HEAD_LINES
    this.#headLinesPlaced = true
  }
}
