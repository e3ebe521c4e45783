import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Newsroom } from '../../lib/content/newsroom'
import { readNewsroom } from '../../lib/content/read-newsroom'
import { formatProblem } from '../../lib/problem'
import { DEFAULT_SITE } from '../../lib/site'

/** What a newsroom without `.published.json` remembers. */
const NEVER_PUBLISHED = { home: DEFAULT_SITE.origin, texts: [], source: { path: 'content/.published.json' } }

let parent: string
let root: string

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'newsroom-'))
  root = join(parent, 'content')
  mkdirSync(root)
})

afterEach(() => rmSync(parent, { recursive: true }))

function write(path: string, text: string | Uint8Array = '---\ntitle: Un titre\n---\n'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

async function read(): Promise<Newsroom> {
  const { value, problems } = await readNewsroom(root)
  expect(problems).toEqual([])
  if (!value) throw new Error('no newsroom')
  return value
}

/** Problems without their excerpt. */
async function told(): Promise<string> {
  const { problems } = await readNewsroom(root)
  return problems.map((problem) => formatProblem(problem, undefined)).join('\n')
}

const paths = ({ articles, pages }: Newsroom) => [...articles, ...pages].map(({ path }) => path)

describe('a content folder', () => {
  it('is read in code-point order, sub-folders included', async () => {
    for (const path of ['articles/b.md', 'articles/2025/a.md', 'articles/2025/06/c.md', 'articles/a-b.md']) write(path)
    write('pages/a-propos.md')
    expect(paths(await read())).toEqual([
      'content/articles/2025/06/c.md',
      'content/articles/2025/a.md',
      'content/articles/a-b.md',
      'content/articles/b.md',
      'content/pages/a-propos.md',
    ])
  })

  it('may be a plain folder of Markdown', async () => {
    for (const path of ['un.md', 'notes/deux.md', 'pages/a-propos.md', 'README.md']) write(path)
    for (const path of ['.git/trois.md', 'node_modules/x/quatre.md', '.cache.md', 'image.png']) write(path)
    const newsroom = await read()
    expect(paths(newsroom)).toEqual(['content/notes/deux.md', 'content/un.md', 'content/pages/a-propos.md'])
    expect(newsroom).toMatchObject({ site: DEFAULT_SITE })
    expect(Object.keys(newsroom).sort()).toEqual(['articles', 'pages', 'published', 'site'])
  })

  it('may be empty', async () => {
    expect(await read()).toEqual({ site: DEFAULT_SITE, articles: [], pages: [], published: NEVER_PUBLISHED })
  })

  it('gives texts without BOM and with one kind of line ending', async () => {
    write('articles/a.md', '\ufeff---\r\ntitle: a\r\n---\r\nun\rdeux\ntrois')
    expect((await read()).articles[0]?.text).toBe('---\ntitle: a\n---\nun\ndeux\ntrois')
  })
})

describe('what must not be read', () => {
  it('is reported file by file, and left out', async () => {
    write('articles/sain.md')
    write('articles/Mon Œuvre d’été.md')
    write('articles/MAJUSCULE.MD')
    write('articles/deux--traits.md')
    write('articles/con.md')
    write('articles/latin-1.md', Uint8Array.from([0x2d, 0x0a, 0x61, 0xe9, 0x62]))
    write('articles/binaire.md', 'a\nb\0c')
    write('articles/lourd.md', 'x'.repeat(1024 * 1024 + 1))
    write('articles/2024/double.md')
    write('articles/2025/double.md')
    symlinkSync('/etc/hostname', join(root, 'articles/lien.md'))
    symlinkSync(parent, join(root, 'articles/dossier'))
    expect(paths((await readNewsroom(root)).value as Newsroom)).toEqual([
      'content/articles/2024/double.md',
      'content/articles/sain.md',
    ])
    expect(await told()).toMatchInlineSnapshot(`
      "content/articles/dossier:1:1  erreur : c’est un lien symbolique ; le fichier lui-même est attendu, pour qu’un texte ne vienne jamais d’ailleurs que de son dossier.
      content/articles/lien.md:1:1  erreur : c’est un lien symbolique ; le fichier lui-même est attendu, pour qu’un texte ne vienne jamais d’ailleurs que de son dossier.
      content/articles/MAJUSCULE.MD:1:1  erreur : le nom « MAJUSCULE.MD » ne peut pas devenir une adresse ; des minuscules sans accent, des chiffres et des traits d’union simples sont attendus, 80 signes au plus, puis « .md ».
      Écrivez : majuscule.md
      content/articles/Mon Œuvre d’été.md:1:1  erreur : le nom « Mon Œuvre d’été.md » ne peut pas devenir une adresse ; des minuscules sans accent, des chiffres et des traits d’union simples sont attendus, 80 signes au plus, puis « .md ».
      Écrivez : mon-oeuvre-d-ete.md
      content/articles/con.md:1:1  erreur : « con » est un nom réservé par Windows ; un nom plus long est attendu.
      Écrivez : con-article.md
      content/articles/deux--traits.md:1:1  erreur : le nom « deux--traits.md » ne peut pas devenir une adresse ; des minuscules sans accent, des chiffres et des traits d’union simples sont attendus, 80 signes au plus, puis « .md ».
      Écrivez : deux-traits.md
      content/articles/2025/double.md:1:1  erreur : « double » est déjà le nom de content/articles/2024/double.md ; un nom de fichier propre à chaque article est attendu, car il fait son adresse.
      content/articles/2024/double.md:1:1  l’autre est ici
      Écrivez : double-2.md
      content/articles/binaire.md:2:2  erreur : le fichier contient un octet nul ; un fichier de texte est attendu.
      content/articles/latin-1.md:2:2  erreur : ce fichier n’est pas en UTF-8, mais sans doute en Windows-1252, l’« ANSI » de Windows ; un fichier enregistré en UTF-8 est attendu : « npm run mend » le convertit.
      content/articles/lourd.md:1:1  erreur : le fichier pèse 1,0 Mio ; un texte de 1 Mio au plus est attendu."
    `)
  })

  it('may have a list of published addresses larger than any text', () => {
    const addresses = Array.from({ length: 20_000 }, (_, n) => [`/articles/article-numero-${n}/`, `urn:uuid:${n}`])
    const list = JSON.stringify(Object.fromEntries(addresses), null, 2)
    expect(list.length).toBeGreaterThan(2 ** 20)
    writeFileSync(join(root, '.published.json'), list)
    const { value } = readNewsroom(root)
    expect(value?.published?.texts).toHaveLength(addresses.length)
  })

  it.each(['articles', 'pages', 'site.yml'])('is reported when %s is a symbolic link', async (name) => {
    symlinkSync('/etc', join(root, name))
    expect(await told()).toContain(`content/${name}:1:1  erreur : c’est un lien symbolique`)
  })

  it('is reported when there is no folder', async () => {
    root = join(parent, 'absent')
    const { value, problems } = await readNewsroom(root)
    expect(value).toBeUndefined()
    expect(problems.map(({ found }) => found)).toEqual(['ce dossier n’existe pas'])
  })

  it('may itself be a symbolic link', async () => {
    write('articles/a.md')
    symlinkSync(root, join(parent, 'lien'))
    root = join(parent, 'lien')
    expect(paths(await read())).toEqual(['lien/articles/a.md'])
  })
})

describe('the settings of a paper', () => {
  it('are read over the defaults', async () => {
    write(
      'site.yml',
      "name: L'Écho\norigin: https://echo.example\nfront:\n  lead: un-article\n  seconds: [deux, trois]\n",
    )
    write(
      'sections.yml',
      "ia:\n  name: L'intelligence artificielle\n  short: IA\nculture:\n  name: Culture\n  hue: 340\n",
    )
    write('authors.yml', 'redaction:\n  name: La rédaction\n  description: Le bureau.\n')
    write('series.yml', 'guerre:\n  name: La guerre des modèles\n')
    const { site, sections, authors, series } = await read()
    expect(site).toEqual({
      ...DEFAULT_SITE,
      name: 'L’Écho',
      origin: 'https://echo.example',
      publisher: { name: 'L’Écho' },
      front: { lead: 'un-article', seconds: ['deux', 'trois'] },
    })
    expect(sections).toEqual([
      { id: 'ia', name: 'L’intelligence artificielle', short: 'IA', hue: 165 },
      { id: 'culture', name: 'Culture', short: 'Culture', hue: 340 },
    ])
    expect(authors).toEqual([{ id: 'redaction', name: 'La rédaction', description: 'Le bureau.' }])
    expect(series).toEqual([{ id: 'guerre', name: 'La guerre des modèles' }])
  })

  it('are reported when wrong, with the line to paste', async () => {
    write(
      'site.yml',
      [
        'nom: Le journal',
        'origin: https://exemple.fr/',
        'basePath: journal/',
        'locale: français',
        'timezone: Paris',
        'publisher: { email: nulle-part }',
        'front:',
        '  lead: Mon Article.md',
        '  une: x',
      ].join('\n'),
    )
    write('sections.yml', 'Intelligence artificielle:\n  nom: IA\n  hue: 400\n')
    write('authors.yml', '- redaction\n')
    write('series.yml', 'guerre: La guerre\nia:\n  name: ""\n')
    expect(await told()).toMatchInlineSnapshot(`
      "content/site.yml:1:1  attention : la clé « nom » n’est pas connue ; « name » est peut-être attendu.
      Écrivez : name: Le journal
      content/site.yml:9:3  attention : la clé « une » n’est pas connue ; ces clés le sont : lead, seconds, thread.
      content/site.yml:2:9  erreur : « origin » vaut "https://exemple.fr/" ; une adresse comme https://exemple.fr est attendue, sans barre à la fin.
      Écrivez : origin: https://exemple.fr
      content/site.yml:3:11  erreur : « basePath » vaut "journal/" ; un chemin comme /journal est attendu, sans barre à la fin.
      Écrivez : basePath: /journal
      content/site.yml:4:9  erreur : « locale » vaut "français" ; une langue et un pays sont attendus, « fr-FR » par exemple.
      content/site.yml:5:11  erreur : « timezone » vaut "Paris" ; un fuseau horaire est attendu, « Europe/Paris » par exemple.
      Écrivez : timezone: Europe/Paris
      content/site.yml:6:1  erreur : « publisher.name » manque ; le nom de l’éditeur est attendu.
      content/site.yml:6:21  erreur : « publisher.email » vaut "nulle-part" ; une adresse électronique est attendue.
      content/site.yml:8:9  erreur : « front.lead » vaut "Mon Article.md" ; le nom de fichier d’un article est attendu.
      Écrivez :   lead: mon-article
      content/sections.yml:1:1  erreur : « Intelligence artificielle » ne peut pas devenir une adresse ; des minuscules sans accent, des chiffres et des traits d’union simples sont attendus.
      Écrivez : intelligence-artificielle:
      content/sections.yml:2:3  erreur : la clé « nom » n’est pas connue ; « name » est attendu.
      Écrivez :   name: IA
      content/sections.yml:3:8  erreur : « Intelligence artificielle.hue » vaut "400" ; une teinte de 0 à 359 est attendue.
      content/authors.yml:1:1  erreur : ce fichier n’est pas une suite de noms ; un identifiant, puis « name: » sous lui, sont attendus.
      Écrivez ce fichier ainsi :
      redaction:
        name: "redaction"
      content/series.yml:1:9  erreur : le nom de « guerre » est à côté de lui ; un identifiant, puis « name: » sous lui, sont attendus.
      Écrivez :
      guerre:
        name: "La guerre"
      content/series.yml:3:9  erreur : « ia.name » vaut "" ; un nom est attendu.
      Écrivez :   name: "Ia""
    `)
  })

  it('are the defaults when the file is wrong', async () => {
    write('site.yml', 'origin: x')
    write('sections.yml', 'ia: {}')
    const { value } = await readNewsroom(root)
    expect(value).toEqual({ site: DEFAULT_SITE, articles: [], pages: [], published: NEVER_PUBLISHED })
  })
})

describe('files of other formats', () => {
  it('are read with the other extensions of Markdown, in any case', async () => {
    for (const path of ['articles/un.MD', 'articles/deux.markdown', 'articles/trois.mdown']) write(path)
    expect(paths(await read())).toEqual([
      'content/articles/deux.markdown',
      'content/articles/trois.mdown',
      'content/articles/un.MD',
    ])
  })

  it('name the lost character, and are not read in another encoding', async () => {
    const cut = Buffer.from('---\ntitle: Un été\n---\n\nL’été é').subarray(0, -1)
    write('articles/coupe.md', cut)
    const { problems } = await readNewsroom(root)
    expect(problems.map(({ code, severity, place }) => [code, severity, place.line, place.column])).toEqual([
      ['lost-character', 'error', 5, 7],
    ])
  })

  it('are named when they are ignored', async () => {
    for (const path of ['articles/sain.md', 'articles/2025/note.txt', 'articles/~$note.docx', 'photo.jpg']) write(path)
    for (const path of ['articles/communique.docx', 'pages/page.html', 'articles/a.png', 'articles/a.pdf']) write(path)
    expect(await told()).toBe(
      'content/articles/2025/note.txt:1:1  attention : 3\u00a0fichiers laissés de côté : articles/2025/note.txt, ' +
        'articles/communique.docx, pages/page.html ; ' +
        'des fichiers « .md » sont attendus : « npm run import » reprend les autres.',
    )
  })

  it.each([
    ['UTF-16 (petit-boutiste)', Buffer.from('\ufeff---\ntitle: é\n---\n', 'utf16le')],
    ['UTF-16 (petit-boutiste)', Buffer.from('---\ntitle: é\n---\n', 'utf16le')],
    ['UTF-16 (gros-boutiste)', Buffer.from('\ufeff---\ntitle: é\n---\n', 'utf16le').swap16()],
    ['Windows-1252, l’« ANSI » de Windows', Buffer.from('---\ntitle: l\u0092\u00e9t\u00e9\n---\n', 'latin1')],
  ])('are named with their encoding: %s', async (name, bytes) => {
    write('articles/a.md', bytes)
    expect(await told()).toContain(`ce fichier n’est pas en UTF-8, mais sans doute en ${name} ;`)
  })

  it.skipIf(process.platform === 'win32').each(['site.yml', 'authors.yml', '.published.json', 'articles/tube.md'])(
    'are refused at once when %s is a named pipe',
    async (path) => {
      write('articles/sain.md')
      execFileSync('mkfifo', [join(root, path)])
      expect(await told()).toContain(`content/${path}:1:1  erreur : ce n’est pas un fichier`)
    },
  )
})
