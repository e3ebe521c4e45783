import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { withDocuments } from '../../lib/import/documents/convert'
import { importAll } from '../../lib/import/import-all'
import { Losses } from '../../lib/import/losses'
import { entryFrom } from '../../lib/import/read-tree'
import { DEFAULT_SITE } from '../../lib/site'
import { PNG } from './abroad/source'
import { bodyOf, imported, TODAY } from './paste'

const LONG =
  'La mairie a présenté hier le plan de ses nouvelles digues, que la crue de mars a rendus urgents, et que les riverains attendent depuis dix ans.'
const TARGETS = [{ slug: 'tramway', title: 'Le tramway de Brest roulera la nuit dès septembre' }]

const page = (head: string, body: string) =>
  `<!doctype html><html lang="fr-FR"><head><title>Digues | Le Site</title>${head}</head><body><nav><a href="/">Accueil</a></nav><article>${body}</article><footer><p>Mentions légales</p></footer></body></html>`

describe('a page of HTML', () => {
  const head =
    '<meta property="og:image" content="https://ancien.example/img/digue.png"><meta property="og:image:alt" content="Une digue"><meta name="description" content="Le chapô."><meta name="author" content="Jeanne Le Goff"><meta property="article:published_time" content="2024-05-06T10:00:00+02:00"><link rel="canonical" href="https://ancien.example/2024/digues/">'
  const body = `<h1>Des digues pour la ville</h1><p>${LONG}</p><h2>Le quai</h2><p>${LONG} <a href="https://ailleurs.example/">Là</a>.</p><figure><img src="page_files/quai.png" alt="Un quai"><figcaption>Le quai</figcaption></figure><p>Lire aussi :</p><ul><li>Le tramway de Brest roulera la nuit</li><li>Rien de tel</li></ul><p>${LONG}</p>`

  it('gives the article, and tells what is around it', () => {
    const { files, report } = imported(
      { 'page.html': page(head, body), 'page_files/quai.png': PNG, 'img/digue.png': PNG },
      { articles: TARGETS },
    )
    expect(files['articles/des-digues-pour-la-ville.md']).toBe(
      `---\ntitle: Des digues pour la ville\ndescription: Le chapô.\ndate: 2024-05-06T10:00:00+02:00\nauthors:\n  - jeanne-le-goff\nlang: fr\nimage:\n  src: images/digue.png\n  alt: Une digue\naliases:\n  - /2024/digues/\n---\n\n${LONG}\n\n## Le quai\n\n${LONG} [Là](https://ailleurs.example/).\n\n![Un quai](images/page-files/quai.png)\\\n*Le quai*\n\nLire aussi :\n\n- [[tramway]]\n- Rien de tel\n\n${LONG}\n`,
    )
    for (const words of ['Accueil', 'Mentions légales', 'Rien de tel']) expect(report).toContain(words)
  })

  it('keeps the language of a passage and of a link', () => {
    const foreign = `<h1>Des digues</h1><p>${LONG} <i lang="en">machine learning</i>, <span lang="de">heute: ja</span>, <a lang="en" href="https://x.example/">a link</a>.</p><p>${LONG}</p>`
    const { files } = imported({ 'page.html': page('', foreign) })
    expect(files['articles/des-digues.md']).toContain(
      '[*machine learning*]{lang=en}, [heute: ja]{lang=de}, [a link](https://x.example/){lang=en}.',
    )
  })

  it('writes the language of a passage of Markdown as ours is', () => {
    const { files } = imported({
      'a.md': `---\ntitle: Digues\ndate: 2025-01-01\n---\n\n${LONG} [a *b*]{.c lang="de" #d}, [e]{lang=en}.`,
    })
    expect(Object.values(files).join()).toContain('[a *b*]{lang=de}, [e]{lang=en}.')
  })

  it('never lets out what asks not to be indexed', () => {
    const { plan } = imported({ 'page.html': page(`${head}<meta name="robots" content="noindex">`, body) })
    expect(plan.drafts).toHaveLength(1)
  })
})

/** Imports one document. */
async function fromDocument(path: string, parts: Record<string, string | Uint8Array>) {
  const bytes = Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
      ),
    ),
  )
  const losses = new Losses()
  const tree = await withDocuments(
    { isFolder: false, name: 'source', others: [], files: [entryFrom(path, bytes)] },
    losses,
  )
  const plan = importAll(
    [tree],
    { site: DEFAULT_SITE, articles: [], pages: [], aliases: new Map() },
    { today: TODAY, date: '2025-06-17' },
    losses,
  )
  return plan.files
}

describe('a document', () => {
  it('of Word becomes an article', async () => {
    const paragraph = (text: string, style = '', run = '') =>
      `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r>${run}<w:t>${text}</w:t></w:r></w:p>`
    const files = await fromDocument('digues.docx', {
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/styles.xml': '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph('Des digues', 'Heading1')}${paragraph(LONG)}${paragraph('Le quai', 'Heading2')}${paragraph('Gras', '', '<w:rPr><w:b/></w:rPr>')}</w:body></w:document>`,
    })
    expect(files).toEqual([
      {
        path: 'articles/des-digues.md',
        text: `---\ntitle: Des digues\ndate: 2025-06-17\n---\n\n${LONG}\n\n## Le quai\n\n**Gras**\n`,
      },
    ])
  })

  it('of OpenDocument becomes an article with its pictures and notes', async () => {
    const content = `<office:document-content xmlns:office="o" xmlns:style="s" xmlns:text="t" xmlns:fo="f" xmlns:draw="d" xmlns:xlink="x"><office:automatic-styles><style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:text><text:p text:style-name="Title">Des digues</text:p><text:p>Un <text:span text:style-name="T1">mot</text:span><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Une note.</text:p></text:note-body></text:note>.</text:p><text:h text:outline-level="1">Le quai</text:h><text:list><text:list-item><text:p>Pierre</text:p></text:list-item></text:list><text:p><draw:image xlink:href="Pictures/1.png"/></text:p></office:text></office:body></office:document-content>`
    const files = await fromDocument('digues.odt', { 'content.xml': content, 'Pictures/1.png': PNG })
    const [picture, text] = files
    expect(picture?.path).toBe('images/digues-1.png')
    expect(text && 'text' in text && bodyOf(text.text)).toBe(
      'Un **mot**[^n1].\n\n## Le quai\n\n- Pierre\n\n![](images/digues-1.png)\n\n[^n1]: Une note.\n',
    )
  })

  it('that cannot be opened is told', async () => {
    const losses = new Losses()
    const bytes = Buffer.from('rien')
    const tree = await withDocuments(
      {
        isFolder: false,
        name: 'source',
        others: [],
        files: ['a.docx', 'a.odt'].map((path) => entryFrom(path, bytes)),
      },
      losses,
    )
    expect([tree.files, losses.rows().map(({ construct, times }) => [construct, times])]).toEqual([
      [],
      [['document illisible', 2]],
    ])
  })
})
