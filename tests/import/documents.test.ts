import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { withDocuments } from '../../lib/import/documents/with-documents'
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

  it('imports the article, and reports what surrounds it', () => {
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

  it('converts the language of a Markdown passage to our syntax', () => {
    const { files } = imported({
      'a.md': `---\ntitle: Digues\ndate: 2025-01-01\n---\n\n${LONG} [a *b*]{.c lang="de" #d}, [e]{lang=en}.`,
    })
    expect(Object.values(files).join()).toContain('[a *b*]{lang=de}, [e]{lang=en}.')
  })

  it('publishes nothing that asks not to be indexed', () => {
    const { plan } = imported({ 'page.html': page(`${head}<meta name="robots" content="noindex">`, body) })
    expect(plan.drafts).toHaveLength(1)
  })
})

/** Imports one document. */
async function fromDocument(path: string, parts: Record<string, string | Uint8Array>, losses = new Losses()) {
  const bytes = Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
      ),
    ),
  )
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

/** The body of the article that a document becomes, and the words that the report holds. */
async function readDocument(path: string, parts: Record<string, string | Uint8Array>) {
  const losses = new Losses()
  const text = (await fromDocument(path, parts, losses)).find((file) => 'text' in file)
  const told = losses.rows().flatMap(({ words }) => [...words.keys()])
  return { text: text && 'text' in text ? text.text : '', told }
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="m"'
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relationships = (list: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map((part, at) => `<Relationship Id="r${at}" Type="${TYPE}/${part}" Target="${part === 'officeDocument' ? 'word/document' : part}.xml"/>`).join('')}</Relationships>`
const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
const paragraph = (inside: string, style = '', properties = '') =>
  `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${properties}</w:pPr>${inside}</w:p>`
const style = (id: string, name: string, inside = '', type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`

/** The parts of a Word document. */
function word(body: string, styles = '', others: Record<string, string> = {}): Record<string, string> {
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': relationships(['officeDocument']),
    'word/_rels/document.xml.rels': relationships(['styles', 'comments']),
    'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
    'word/comments.xml': `<w:comments ${W}/>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...others,
  }
}

const field = (instruction: string, text: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

describe('a Word document', () => {
  const hidden = style('Masque', 'Masqué', '<w:rPr><w:vanish/></w:rPr>')
  it.each([
    ['hidden words', run('Tu.', '<w:vanish/>')],
    ['words in a hidden style', run('Tu.', '<w:rStyle w:val="Masque"/>')],
    ['a deletion', '<w:del><w:r><w:delText>Tu.</w:delText></w:r></w:del>'],
    ['words moved away', `<w:moveFrom>${run('Tu.')}</w:moveFrom>`],
  ])('imports no hidden text, and reports it: %s', async (_what, inside) => {
    const { text, told } = await readDocument(
      'a.docx',
      word(paragraph(run('Le quai'), 'Heading1') + paragraph(run('Dit') + inside), hidden),
    )
    expect([bodyOf(text), told.includes('Tu.')]).toEqual(['Dit\n', true])
  })

  it('imports no comment, header, footer or table of contents, and reports them', async () => {
    const parts = word(
      paragraph(run('Le quai'), 'Heading1') + paragraph(run('Le quai… 2'), 'TM1') + paragraph(run('Dit.')),
      style('TM1', 'toc 1'),
      {
        'word/comments.xml': `<w:comments ${W}><w:comment w:id="0">${paragraph(run('Vérifier.'))}</w:comment></w:comments>`,
        'word/footer1.xml': `<w:ftr ${W}>${paragraph(run('Page 3'))}</w:ftr>`,
      },
    )
    const { text, told } = await readDocument('a.docx', parts)
    expect(bodyOf(text)).toBe('Dit.\n')
    expect(told).toEqual(expect.arrayContaining(['Vérifier.', 'Page 3', 'Le quai… 2']))
  })

  it('imports a word that its run makes visible in a hidden style', async () => {
    const body = paragraph(run('Le quai'), 'Heading1') + paragraph(run('Dit.', '<w:vanish w:val="0"/>'), 'Masque')
    expect(bodyOf((await readDocument('a.docx', word(body, hidden))).text)).toBe('Dit.\n')
  })

  it('has a title, a deck, and headings by outline level or by custom style', async () => {
    const styles =
      style('Titre', 'Title') +
      style('SousTitre', 'Subtitle') +
      style('Inter', 'Inter maison', '<w:basedOn w:val="Titre1"/>') +
      style('Titre1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
    const body =
      paragraph(run('Le quai'), 'Titre') +
      paragraph(run('Un chapô.'), 'SousTitre') +
      paragraph(run('La cale'), 'Inter') +
      paragraph(run('Un bollard'), '', '<w:outlineLvl w:val="1"/>') +
      paragraph(run('Dit.'))
    const { text } = await readDocument('a.docx', word(body, styles))
    expect(text).toContain('title: Le quai\ndescription: Un chapô.\n')
    expect(bodyOf(text)).toBe('## La cale\n\n### Un bollard\n\nDit.\n')
  })

  it.each([
    [
      'a link with a tip',
      field(' HYPERLINK "https://a.example/b" \\o "Une bulle"', 'là'),
      '[là](https://a.example/b)\n',
    ],
    ['a formula', `${run('Soit ')}<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>`, 'Soit x=1\n'],
  ])('keeps %s', async (_what, inside, expected) => {
    const { text } = await readDocument('a.docx', word(paragraph(run('Le quai'), 'Heading1') + paragraph(inside)))
    expect(bodyOf(text)).toBe(expected)
  })

  it('keeps the paragraphs of a cell separate', async () => {
    const cells = ['A', 'B'].map((text) => `<w:tc>${paragraph(run(text))}${paragraph(run('suite'))}</w:tc>`)
    const body = `${paragraph(run('Le quai'), 'Heading1')}<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cells.join('')}</w:tr></w:tbl>`
    expect((await readDocument('a.docx', word(body))).text).toContain('| A suite | B suite |')
  })
})

describe('an OpenDocument file', () => {
  const NAMES =
    'xmlns:office="o" xmlns:style="s" xmlns:text="t" xmlns:fo="f" xmlns:draw="d" xmlns:xlink="x" xmlns:svg="v" xmlns:dc="c"'
  const odt = (body: string, styles = '') => ({
    'content.xml': `<office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text><text:p text:style-name="Title">Le quai</text:p>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${NAMES}><office:styles><style:style style:name="Illustration" style:parent-style-name="Caption"/><style:style style:name="Fort"><style:text-properties fo:font-weight="bold"/></style:style></office:styles></office:document-styles>`,
    'Pictures/1.png': PNG,
  })
  const masked = '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>'

  it.each([
    ['a comment', '<office:annotation><dc:creator>X</dc:creator><text:p>Tu.</text:p></office:annotation>'],
    ['hidden words', '<text:span text:style-name="T1">Tu.</text:span>'],
    ['a hidden field', '<text:hidden-text text:string-value="Tu."/>'],
    ['a hidden section', '</text:p><text:section text:display="none"><text:p>Tu.</text:p></text:section><text:p>'],
    ['a table of contents', '</text:p><text:table-of-content><text:p>Tu.</text:p></text:table-of-content><text:p>'],
    [
      'a deletion',
      '</text:p><text:tracked-changes><text:deletion><office:change-info/><text:p>Tu.</text:p></text:deletion></text:tracked-changes><text:p>',
    ],
  ])('imports no hidden text, and reports it: %s', async (_what, inside) => {
    const { text, told } = await readDocument('a.odt', odt(`<text:p>Dit${inside}</text:p>`, masked))
    expect([bodyOf(text), told]).toEqual(['Dit\n', ['Tu.']])
  })

  it.each([
    [
      'numbered lists, from their first number',
      '<text:list text:style-name="L"><text:list-item text:start-value="5"><text:p>Cinq</text:p></text:list-item><text:list-item><text:p>Six</text:p></text:list-item></text:list>',
      '5. Cinq\n6. Six\n',
    ],
    [
      'emphasis by a named style',
      '<text:p>Un <text:span text:style-name="Fort">mot</text:span></text:p>',
      'Un **mot**\n',
    ],
    ['a quotation', '<text:p text:style-name="Quotations">Dit.</text:p>', '> Dit.\n'],
    [
      'a text box',
      '<text:p><draw:frame><draw:text-box><text:p>Dit.</text:p></draw:text-box></draw:frame></text:p>',
      'Dit.\n',
    ],
    [
      'a picture with its words and its caption',
      '<text:p><draw:frame><draw:text-box><text:p text:style-name="Illustration"><draw:frame><draw:image xlink:href="Pictures/1.png"/><svg:desc>Une cale</svg:desc></draw:frame>Le soir</text:p></draw:text-box></draw:frame></text:p>',
      '![Une cale](images/a-1.png)\\\n*Le soir*\n',
    ],
  ])('keeps %s', async (_what, inside, expected) => {
    const numbered =
      '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>'
    expect(bodyOf((await readDocument('a.odt', odt(inside, numbered))).text)).toBe(expected)
  })
})

describe('a document', () => {
  it('of Word becomes an article', async () => {
    const files = await fromDocument(
      'digues.docx',
      word(
        paragraph(run('Des digues'), 'Heading1') +
          paragraph(run(LONG)) +
          paragraph(run('Le quai'), 'Heading2') +
          paragraph(run('Gras', '<w:b/>')),
      ),
    )
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

  it('that cannot be opened is reported', async () => {
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
