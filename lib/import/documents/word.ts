import { unzipSync, zipSync } from 'fflate'
import { type Tell, WordStyles } from './word-styles'
import {
  childrenNamed,
  elementsNamed,
  parseXml,
  serializeXml,
  wordsIn,
  type XmlContent,
  type XmlElement,
} from './xml-tree'

/** The parts of a document that are texts of its author. */
const TEXTS = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/
const MARGINS = /^word\/(?:header|footer)\d*\.xml$/
/** An address with a tip or a frame, which mammoth takes for a part of the address. */
const LINK = /^(\s*HYPERLINK\s+(?:\\l\s+)?"[^"]*")[\s\S]*$/

/**
 * A Word document whose headings are known by their styles, and that holds only what its readers
 * see: hidden text, deleted passages and comments are reported.
 */
export function visibleWord(bytes: Uint8Array, tell: Tell): Buffer {
  const parts = unzipSync(bytes)
  const read = (name: string) => parseXml(new TextDecoder().decode(parts[name]))
  const styles = new WordStyles(parts['word/styles.xml'] ? read('word/styles.xml') : undefined)
  const written = Object.keys(parts).map((name): [string, Uint8Array] => {
    const part = parts[name] ?? new Uint8Array()
    if (MARGINS.test(name)) tell('en-tête ou pied de page', 'dropped', wordsIn(read(name)))
    if (name === 'word/comments.xml')
      for (const comment of elementsNamed(read(name), 'w:comment'))
        tell('commentaire de Word', 'dropped', wordsIn(comment))
    if (!TEXTS.test(name)) return [name, part]
    const root = { ...read(name), children: visible(read(name), styles, undefined, tell) }
    return [name, new TextEncoder().encode(serializeXml(root))]
  })
  return Buffer.from(zipSync(Object.fromEntries(written), { level: 0 }))
}

function visible(parent: XmlElement, styles: WordStyles, paragraph: string | undefined, tell: Tell): XmlContent[] {
  return parent.children.flatMap((child): XmlContent[] => {
    if (typeof child === 'string') return [child]
    const hidden = hiddenAs(child, styles, paragraph)
    if (hidden !== undefined) {
      tell(hidden, 'dropped', wordsIn(child))
      return []
    }
    if (child.name === 'm:oMath') return [formula(child, tell)]
    if (child.name === 'w:instrText') return [{ ...child, children: [wordsOf(child).replace(LINK, '$1')] }]
    if (child.name !== 'w:p') return [{ ...child, children: visible(child, styles, paragraph, tell) }]
    const style = styles.nameIn(child, 'w:pPr', 'w:pStyle')
    return [withHeading({ ...child, children: visible(child, styles, style, tell) }, styles)]
  })
}

function wordsOf({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('')
}

/** What hides an element from readers, if anything does. */
function hiddenAs(node: XmlElement, styles: WordStyles, paragraph: string | undefined): string | undefined {
  if (node.name === 'w:del' || node.name === 'w:moveFrom') return 'passage supprimé, du suivi des modifications'
  if (node.name === 'w:r' && styles.isHidden(node, paragraph)) return 'texte masqué'
  const isContents = node.name === 'w:sdt' && /Table of Contents/.test(galleryOf(node))
  return isContents || (node.name === 'w:p' && styles.isOfContents(node)) ? 'sommaire automatique' : undefined
}

function galleryOf(node: XmlElement): string {
  const galleries = childrenNamed(node, 'w:sdtPr').flatMap((one) => elementsNamed(one, 'w:docPartGallery'))
  return galleries[0]?.attributes['w:val'] ?? ''
}

/** A formula as the words of a run: mammoth reads none. */
function formula(node: XmlElement, tell: Tell): XmlElement {
  const words = elementsNamed(node, 'm:t').map(wordsIn).join('')
  tell('formule, devenue du texte', 'text', words)
  const text = { name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [words] }
  return { name: 'w:r', attributes: {}, children: [text] }
}

/** A paragraph of the outline, with the style by which mammoth knows a heading. */
function withHeading(paragraph: XmlElement, styles: WordStyles): XmlElement {
  const level = styles.outlineLevel(paragraph)
  if (level === undefined) return paragraph
  const style = { name: 'w:pStyle', attributes: { 'w:val': `Heading${level}` }, children: [] }
  const others = paragraph.children.filter((child) => typeof child === 'string' || child.name !== 'w:pPr')
  const [properties] = childrenNamed(paragraph, 'w:pPr')
  const kept = (properties?.children ?? []).filter(
    (child) => typeof child !== 'string' && !/^w:(?:pStyle|numPr)$/.test(child.name),
  )
  return { ...paragraph, children: [{ name: 'w:pPr', attributes: {}, children: [style, ...kept] }, ...others] }
}
