import type { Fate } from '../losses'
import { childrenNamed, elementsNamed, type XmlElement } from './xml-tree'

/** Reports a construct of a document, with its words. */
export type Tell = (construct: string, fate: Fate, words: string) => void

interface Style {
  name: string
  basedOn?: string
  isHidden?: boolean
  /** From 1; 0 for a style of the text. */
  level?: number
}

const OFF = /^(?:0|false|off)$/
/** Styles whose paragraphs are told apart by their name. */
const TITLES = /^(?:title|subtitle|titre|sous-titre)$/i

/** The styles of a Word document, each with what it inherits. */
export class WordStyles {
  readonly #styles = new Map<string, Style>()

  constructor(root: XmlElement | undefined) {
    for (const node of root ? elementsNamed(root, 'w:style') : []) {
      const [basedOn] = childrenNamed(node, 'w:basedOn')
      const [run] = childrenNamed(node, 'w:rPr')
      const [paragraph] = childrenNamed(node, 'w:pPr')
      const [isHidden, level] = [run && vanishes(run), paragraph && levelIn(paragraph)]
      this.#styles.set(node.attributes['w:styleId'] ?? '', {
        name: childrenNamed(node, 'w:name')[0]?.attributes['w:val'] ?? '',
        ...(basedOn?.attributes['w:val'] !== undefined && { basedOn: basedOn.attributes['w:val'] }),
        ...(isHidden !== undefined && { isHidden }),
        ...(level !== undefined && { level }),
      })
    }
  }

  /** The style that an element names in its properties. */
  nameIn(node: XmlElement, properties: string, name: string): string | undefined {
    const [own] = childrenNamed(node, properties)
    return own && childrenNamed(own, name)[0]?.attributes['w:val']
  }

  /** Whether a run is hidden: by itself, by its style, or by the style of its paragraph. */
  isHidden(run: XmlElement, paragraph: string | undefined): boolean {
    const [properties] = childrenNamed(run, 'w:rPr')
    const own = properties && vanishes(properties)
    const [style, around] = [this.nameIn(run, 'w:rPr', 'w:rStyle'), paragraph].map((id) =>
      this.#line(id).find(({ isHidden }) => isHidden !== undefined),
    )
    return own ?? style?.isHidden ?? around?.isHidden ?? false
  }

  /** The level of a heading that is one by its outline level, or by a style that it is based on. */
  outlineLevel(paragraph: XmlElement): number | undefined {
    const [properties] = childrenNamed(paragraph, 'w:pPr')
    const line = this.#line(this.nameIn(paragraph, 'w:pPr', 'w:pStyle'))
    if (line.some(({ name }) => TITLES.test(name))) return undefined
    const own = properties && levelIn(properties)
    const level = own ?? line.find((style) => style.level !== undefined)?.level
    return level === 0 ? undefined : level
  }

  /** Whether a paragraph is a line of the table of contents. */
  isOfContents(paragraph: XmlElement): boolean {
    return this.#line(this.nameIn(paragraph, 'w:pPr', 'w:pStyle')).some(({ name }) => /^toc (?:\d|heading)/i.test(name))
  }

  /** A style, then those that it is based on. */
  #line(id: string | undefined): Style[] {
    const line = new Set<Style>()
    for (
      let style = this.#styles.get(id ?? '');
      style && !line.has(style);
      style = this.#styles.get(style.basedOn ?? '')
    )
      line.add(style)
    return [...line]
  }
}

function vanishes(properties: XmlElement): boolean | undefined {
  const [vanish] = childrenNamed(properties, 'w:vanish')
  return vanish && !OFF.test(vanish.attributes['w:val'] ?? '')
}

/** From 1 to 6; Word counts from 0, and 9 is the text. */
function levelIn(properties: XmlElement): number | undefined {
  const written = childrenNamed(properties, 'w:outlineLvl')[0]?.attributes['w:val']
  const level = Number(written ?? Number.NaN)
  if (Number.isNaN(level)) return undefined
  return level < 6 ? level + 1 : 0
}
