import { childrenNamed, elementsNamed, type XmlElement } from './xml-tree'

interface Style {
  parent?: string
  properties: Record<string, string>
}

/** The styles of an OpenDocument text, each with what it inherits. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>()
  readonly #lists = new Map<string, XmlElement>()

  constructor(roots: readonly XmlElement[]) {
    for (const root of roots) {
      for (const node of elementsNamed(root, 'style:style')) this.#add(node)
      for (const node of elementsNamed(root, 'text:list-style'))
        this.#lists.set(node.attributes['style:name'] ?? '', node)
    }
  }

  #add({ attributes, children }: XmlElement): void {
    const inside = children.filter((child) => typeof child !== 'string').map((child) => child.attributes)
    const parent = attributes['style:parent-style-name']
    const style = { properties: Object.assign({}, ...inside) as Record<string, string> }
    this.#styles.set(attributes['style:name'] ?? '', { ...style, ...(parent !== undefined && { parent }) })
  }

  /** The value of a property of a style, its own or inherited. */
  valueOf(style: string, property: string): string {
    const seen = new Set<string>()
    for (let name = style; !seen.has(name); name = this.#styles.get(name)?.parent ?? name) {
      seen.add(name)
      const value = this.#styles.get(name)?.properties[property]
      if (value !== undefined) return value
    }
    return ''
  }

  /** Whether a style is one of these names, or is based on one. */
  isNamed(style: string, names: RegExp): boolean {
    const seen = new Set<string>()
    for (let name = style; !seen.has(name); name = this.#styles.get(name)?.parent ?? name) {
      if (names.test(name)) return true
      seen.add(name)
    }
    return false
  }

  isNumbered(list: string, level: number): boolean {
    const style = this.#lists.get(list)
    const levels = style ? childrenNamed(style, 'text:list-level-style-number') : []
    return levels.some(({ attributes }) => {
      return Number(attributes['text:level']) === level && (attributes['style:num-format'] ?? '') !== ''
    })
  }
}
