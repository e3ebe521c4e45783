import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { packEpub } from '../../lib/books/pack-book'
import { fileOf, series } from './series'

const ADDRESS = '/emporter/epub/les-blocs.epub'
const file = fileOf(series(), ADDRESS)
const texts = new Map(file.texts.map(({ path, text }) => [path, text]))
const documents = [...texts].filter(([path]) => path.endsWith('.xhtml'))
const manifest = texts.get('EPUB/package.opf') ?? ''
const chapter = texts.get('EPUB/articles/tous-les-blocs.xhtml') ?? ''

/** The attributes of every element. Throws if the text is not XML. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string> }[] {
  const elements: { name: string; attributes: Record<string, string> }[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value])
    elements.push({ name, attributes: Object.fromEntries(values) })
  })
  parser.write(xml).close()
  return elements
}

describe('the texts of an EPUB', () => {
  it.each([...texts.keys()].filter((path) => !path.endsWith('.css')))('are well formed: %s', (path) => {
    expect(elementsOf(texts.get(path) ?? '').length).toBeGreaterThan(1)
  })

  it('link to texts and ids in the book, or to absolute addresses', () => {
    const ids = new Map(documents.map(([path, text]) => [path, idsOf(text)]))
    for (const [path, text] of documents) {
      for (const { attributes } of elementsOf(text).filter(({ name }) => name === 'a')) {
        const url = new URL(attributes.href ?? '', `epub:///${path}`)
        if (url.protocol === 'https:') continue
        const target = ids.get(url.pathname.slice(1))
        expect(target, `${path}: ${attributes.href}`).toBeDefined()
        if (url.hash !== '')
          expect([...(target ?? [])], attributes.href).toContain(decodeURIComponent(url.hash.slice(1)))
      }
    }
    expect(chapter).toContain('href="un-vieil-article.xhtml#s-les-mots"')
    expect(chapter).toContain('href="https://vigie.example/articles/in-english/"')
  })

  it('have each id once, and no sound, video or script', () => {
    for (const [path, text] of documents) {
      const ids = elementsOf(text).flatMap(({ attributes }) => attributes.id ?? [])
      expect(ids.length, path).toBe(new Set(ids).size)
      expect(text, path).not.toMatch(/<(?:audio|video|script)|data-n|style=/)
    }
  })

  it('mark notes, formulas, quotations and corrections with their types', () => {
    for (const part of ['epub:type="noteref"', 'epub:type="footnote"', '<blockquote>', 'Un an, et non deux.']) {
      expect(chapter).toContain(part)
    }
    expect(chapter).toContain('xmlns="http://www.w3.org/1998/Math/MathML"')
    expect(elementsOf(manifest).filter(({ attributes }) => attributes.properties === 'mathml')).toHaveLength(2)
  })

  it('come in the order of the series', () => {
    const read = [...manifest.matchAll(/idref="([^"]+)"/g)].map(([, id = '']) => id)
    expect(read).toEqual(['cover', 'nav', 'chapter-1', 'chapter-2', 'chapter-3'])
    const listed = [...(texts.get('EPUB/nav.xhtml') ?? '').matchAll(/<li><a href="articles\/([^"]+)\.xhtml"/g)]
    expect(listed.map(([, slug]) => slug)).toEqual(['un-vieil-article', 'tous-les-blocs', 'hostile'])
  })
})

describe('the package document', () => {
  it('describes the book, and dates the last change of its texts', () => {
    const metadata = manifest.match(/<metadata.*<\/metadata>/)?.[0].replaceAll('><', '>\n<')
    expect(metadata).toContain('<dc:identifier id="id">https://vigie.example/dossiers/les-blocs/</dc:identifier>')
    expect(metadata).toContain('<dc:title>Les blocs</dc:title>')
    expect(metadata).toContain('<dc:language>ar</dc:language>')
    expect(metadata).toContain('<meta property="dcterms:modified">2025-08-02T22:00:00Z</meta>')
  })

  it('identifies the book without an address while the paper has none', () => {
    const homeless = fileOf(series({ origin: '' }), ADDRESS)
    const whole = homeless.texts.map(({ text }) => text).join('\n')
    expect(whole).toMatch(/<dc:identifier id="id">urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}</)
    expect(whole).not.toMatch(/href="\//)
  })
})

describe('packEpub', () => {
  const pictures = new Map([['EPUB/images/cover.jpg', new Uint8Array([255, 216, 255, 217])]])
  const bytes = packEpub(file, pictures)

  it('begins with its type, uncompressed, where reading systems look for it', () => {
    expect(Buffer.from(bytes.subarray(30, 58)).toString()).toBe('mimetypeapplication/epub+zip')
    expect(Object.keys(unzipSync(bytes))).toEqual(['mimetype', ...texts.keys(), ...pictures.keys()])
  })

  it('gives the same bytes again, whatever the clock says', () => {
    expect(Buffer.from(packEpub(file, pictures)).equals(bytes)).toBe(true)
    // The first of January 1980, as MS-DOS writes it.
    expect(Buffer.from(bytes).readUInt16LE(12)).toBe(0x21)
  })
})

it('is not made unless site.yml asks for it', () => {
  expect(() => fileOf(series({ takeAway: ['html'] }), ADDRESS)).toThrow()
})

function idsOf(text: string): Set<string> {
  return new Set(elementsOf(text).flatMap(({ attributes }) => attributes.id ?? []))
}
