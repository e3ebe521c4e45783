import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SourceFile } from '../../lib/content/newsroom'
import { aliasEdit } from '../../lib/desk/renaming/alias'
import { referenceEdits } from '../../lib/desk/renaming/references'
import { refusal } from '../../lib/desk/renaming/refusal'
import { edited, editedFile } from '../../lib/desk/text-edit'
import { parseArticle } from '../../lib/markdown/article'
import { DEFAULT_SITE } from '../../lib/site'
import { anArticle } from '../catalogue/article-builders'
import { scratch } from '../scratch'
import { run } from './run'

const FRONT = '---\ntitle: X\ndate: 2025-06-17\n---\n\n'
const article = (text: string): SourceFile => ({ path: 'content/articles/2025/x.md', text })

function renamedIn(text: string): string {
  const source = article(text)
  const { value, problems } = parseArticle(source, DEFAULT_SITE)
  if (!value) throw new Error(JSON.stringify(problems))
  return edited(text, referenceEdits(text, value, 'old', 'new'))
}

describe('a reference', () => {
  it.each([
    ['Voir [[old]].', 'Voir [[new]].'],
    [
      'Voir [[old|le texte]], [[old#partie|ici]], [[old|suite: là]].',
      'Voir [[new|le texte]], [[new#partie|ici]], [[new|suite: là]].',
    ],
    ['Voir [[ articles/old.md ]].', 'Voir [[ articles/new.md ]].'],
    [
      'Voir [old](./old.md), [old](../2024/old.md#partie "old").',
      'Voir [old](./new.md), [old](../2024/new.md#partie "old").',
    ],
    ['Voir [ici](/articles/old/) et [là](</articles/old>).', 'Voir [ici](/articles/new/) et [là](</articles/new>).'],
    ['Voir [un\nlong old lien](./old.md).', 'Voir [un\nlong old lien](./new.md).'],
    ['Voir [![Une vue](images/old.webp)](./old.md).', 'Voir [![Une vue](images/old.webp)](./new.md).'],
    [
      'Voir [old], et [ici][là].\n\n[old]: ./old.md\n[là]: ./old.md "old"',
      'Voir [old], et [ici][là].\n\n[old]: ./new.md\n[là]: ./new.md "old"',
    ],
    ['Voir <a href="./old.md">old</a>.', 'Voir <a href="./new.md">old</a>.'],
    ['Lire aussi :\n\n- [[old]]\n- [Old](./old.md)', 'Lire aussi :\n\n- [[new]]\n- [Old](./new.md)'],
    ['[Un titre](./old.md)', '[Un titre](./new.md)'],
    ['Une note[^1].\n\n[^1]: Voir [[old]].', 'Une note[^1].\n\n[^1]: Voir [[new]].'],
  ])('%j', (body, expected) => expect(renamedIn(FRONT + body)).toBe(FRONT + expected))

  it.each([
    '[[older]], [[old-b]], [[b-old]], [old](./older.md)',
    'Le mot old, `[[old]]`, [old](https://old.example/old.md)',
    '```\n[[old]]\n[old]: ./old.md\n```',
  ])('is not in %j', (body) => expect(renamedIn(FRONT + body)).toBe(FRONT + body))

  it('is rewritten in « related », however it is written', () => {
    const head = (name: string) =>
      `---\ntitle: old\ndate: 2025-06-17\nrelated:\n  - ${name}\n  - old-b\n  - ./${name}.md\n  - "[[${name}|suite: old]]"\n  - slug: ${name}\n    role: suite\n---\n\nTexte.\n`
    expect(renamedIn(head('old'))).toBe(head('new'))
    const flow = (name: string) =>
      `---\ntitle: old\ndate: 2025-06-17\nrelated: [b, ${name}, "./${name}.md"]\n---\n\nTexte.\n`
    expect(renamedIn(flow('old'))).toBe(flow('new'))
  })
})

describe('the alias', () => {
  const head = (aliases: string) => `---\ntitle: X\n${aliases}date: 2025-06-17\n---\n\nTexte.\n`
  it.each([
    ['aliases: [a]\n', 'aliases: [a, old]\n'],
    ['aliases: []\n', 'aliases: [old]\n'],
    ['aliases: [a, b] # vieux\n', 'aliases: [a, b, old] # vieux\n'],
    ['aliases:\n  - a\n  - b\n', 'aliases:\n  - a\n  - b\n  - old\n'],
    ['aliases:\n- a\n', 'aliases:\n- a\n- old\n'],
    ['aliases: a\n', 'aliases: [a, old]\n'],
    ['aliases:\n', 'aliases: [old]\n'],
    ['aliases: [a, new]\n', 'aliases: [a, old]\n'],
    ['aliases:\n  - new\n', 'aliases:\n  - old\n'],
    ['aliases: new\n', 'aliases: [old]\n'],
  ])('%j → %j', (before, after) => {
    const text = head(before)
    expect(edited(text, [aliasEdit(article(text), 'old', 'new')])).toBe(head(after))
  })

  it('gets a new line if there was none', () => {
    const text = head('')
    expect(edited(text, [aliasEdit(article(text), 'old', 'new')])).toBe(
      text.replace('17\n---', '17\naliases: [old]\n---'),
    )
  })
})

it('keeps the BOM and the line endings of a file', () => {
  expect(
    editedFile('\uFEFFa\r\nold\r\nb\n', [
      { start: 2, end: 5, text: 'new' },
      { start: 6, end: 6, text: 'c\n' },
    ]),
  ).toBe('\uFEFFa\r\nnew\r\nc\r\nb\n')
})

const PAPER = {
  'content/site.yml': 'name: Essai\nfront:\n  lead: old # la une\n  seconds:\n    - b\n    - old\n',
  'content/series.yml': 's:\n  name: Série\n  order: [b, old]\n',
  'content/articles/2025/old.md': '---\ntitle: Old\ndate: 2025-06-17\nseries: s\n---\n\nVoir [[b]].\n',
  'content/articles/b.md': '---\ntitle: B\ndate: 2025-06-18\nseries: s\nrelated: [old]\n---\n\nVoir [[c]].\n',
  'content/articles/c.md': '---\ntitle: C\ndate: 2025-06-18\n---\n\nVoir [[b]], et le mot old.\n',
  'content/pages/a-propos.md': '---\ntitle: À propos\n---\n\nLire aussi : [[old]]\n',
}

describe('npm run rename', () => {
  it('moves the article, rewrites every reference, and changes nothing else', () => {
    const folder = scratch(PAPER)
    const { status, said } = run('rename', folder, 'old', 'new')
    expect(status).toBe(0)
    expect(said).toMatchInlineSnapshot(`
      "--- content/articles/2025/old.md
      +++ content/articles/2025/new.md
      @@ 5 @@
      +aliases: [old]

      --- content/articles/b.md
      +++ content/articles/b.md
      @@ 5 @@
      -related: [old]
      +related: [new]

      --- content/pages/a-propos.md
      +++ content/pages/a-propos.md
      @@ 5 @@
      -Lire aussi : [[old]]
      +Lire aussi : [[new]]

      --- content/series.yml
      +++ content/series.yml
      @@ 3 @@
      -  order: [b, old]
      +  order: [b, new]

      --- content/site.yml
      +++ content/site.yml
      @@ 3 @@
      -  lead: old # la une
      +  lead: new # la une
      @@ 6 @@
      -    - old
      +    - new

      ✔ « old » devient « new », 5 fichiers"
    `)
    expect(readdirSync(join(folder, 'content/articles/2025'))).toEqual(['new.md'])
    expect(textsIn(folder)).toEqual({
      ...PAPER,
      'content/site.yml': PAPER['content/site.yml'].replaceAll('old', 'new'),
      'content/series.yml': PAPER['content/series.yml'].replace('old', 'new'),
      'content/articles/2025/old.md': undefined,
      'content/articles/2025/new.md': PAPER['content/articles/2025/old.md'].replace('s\n---', 's\naliases: [old]\n---'),
      'content/articles/b.md': PAPER['content/articles/b.md'].replace('old', 'new'),
      'content/pages/a-propos.md': PAPER['content/pages/a-propos.md'].replace('old', 'new'),
    })
    expect(run('links', folder).status).not.toBe(1)
  })

  it('only shows the changes in a dry run', () => {
    const folder = scratch(PAPER)
    const { status, said } = run('rename', folder, 'old', 'new', '--dry-run')
    expect([status, said.split('\n').at(-1)]).toMatchInlineSnapshot(`
      [
        0,
        "– à l’essai, rien n’est écrit : « old » devient « new », 5 fichiers",
      ]
    `)
    expect(textsIn(folder)).toEqual(PAPER)
  })

  it('refuses what it cannot do, and changes nothing', () => {
    const folder = scratch(PAPER)
    expect(run('rename', folder)).toMatchObject({
      status: 1,
      complained: 'Écrivez : npm run rename -- ancien-nom nouveau-nom [--dry-run]',
    })
    expect(run('rename', folder, 'old', 'b')).toMatchObject({ status: 1, said: '' })
    expect(textsIn(folder)).toEqual(PAPER)
  })
})

describe('a name', () => {
  const articles = [anArticle({ slug: 'old' }), anArticle({ slug: 'b', aliases: ['former-b'] })]
  it.each([
    ['odl', 'new', 'Aucun article ne s’appelle « odl » ; peut-être « old ».'],
    ['zzzzz', 'new', 'Aucun article ne s’appelle « zzzzz ».'],
    ['former-b', 'new', '« former-b » s’appelle désormais « b ».'],
    ['old', 'Été 2025', '« Été 2025 » ne peut pas devenir une adresse ; « ete-2025 » le peut.'],
    ['old', 'con', '« con » ne peut pas devenir une adresse ; « con-article » le peut.'],
    ['old', 'b', '« b » est ou fut le nom de content/articles/b.md.'],
    ['old', 'former-b', '« former-b » est ou fut le nom de content/articles/b.md.'],
    ['old', 'old', 'L’article porte déjà ce nom.'],
    ['old', 'new', undefined],
    ['b', 'former-b', undefined],
  ])('%s → %s: %s', (from, to, expected) => expect(refusal(articles, from, to)).toBe(expected))
})

function textsIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]))
}
