import type { SearchBoxWords } from '../language/element-words'
import { part } from '../reading-list/page-parts'
import { spokenText } from '../reading-list/spoken-text'
import type { FindTerms } from '../text/foreign-terms'
import type { Choice, Chosen } from './facets'
import { FACETS, type Facet } from './index-format'

/** The facets, with the number of results of each choice. A focused choice keeps its focus. */
export class FacetList {
  readonly #box: HTMLElement
  readonly #names: SearchBoxWords['facets']
  readonly #find: FindTerms

  /** `find` finds foreign terms in a name. */
  constructor(box: HTMLElement, names: SearchBoxWords['facets'], find: FindTerms) {
    this.#box = box
    this.#names = names
    this.#find = find
  }

  show(choices: ReadonlyMap<Facet, Choice[]>, chosen: Chosen) {
    const list = part(this.#box, 'facets')
    const focused = list.contains(document.activeElement) ? (document.activeElement as HTMLInputElement) : undefined
    list.replaceChildren(...FACETS.flatMap((facet) => this.#facet(facet, choices.get(facet) ?? [], chosen[facet])))
    if (focused) {
      const inputs = [...list.querySelectorAll('input')]
      inputs.find(({ name, value }) => name === focused.name && value === focused.value)?.focus()
    }
  }

  /** The values of the results, and the chosen values that no result has. */
  #facet(facet: Facet, choices: readonly Choice[], chosen: readonly string[]): Element[] {
    const absent = chosen.filter((name) => !choices.some((choice) => choice.name === name))
    const all = [...choices, ...absent.map((name) => ({ name, count: 0 }))]
    if (all.length === 0) return []
    const fieldset = this.#clone('facet')
    const [legend, list] = fieldset.children
    if (legend) legend.textContent = this.#names[facet]
    list?.append(...all.map((choice) => this.#choice(facet, choice, chosen)))
    return [fieldset]
  }

  #choice(facet: Facet, { name, count }: Choice, chosen: readonly string[]): Element {
    const label = this.#clone('choice')
    const [input, text, number] = label.children as unknown as [HTMLInputElement, Element, Element]
    input.name = facet
    input.value = name
    input.checked = chosen.includes(name)
    text.replaceChildren(...spokenText(name, this.#find(name), (part) => [part]))
    number.textContent = String(count)
    return label
  }

  #clone(name: string): Element {
    const template = part(this.#box, name) as HTMLTemplateElement
    return document.importNode(template.content, true).firstElementChild as Element
  }
}
