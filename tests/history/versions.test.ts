import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { problemsOf } from '../../lib/build/stored-problems'
import { changesOf, headOf } from '../../lib/history/git'
import { scratch } from '../scratch'
import { articleText, emptyStore, factsIn, versionsIn } from './newsroom'
import { NOON, Repository } from './repository'

/** Minute, body (undefined if removed), other header keys, file. `%` stands for the name. */
type Step = [minute: number, body: string | undefined, header?: string, file?: string]

const NEVER_COMMITTED = Number.POSITIVE_INFINITY
const WITHDRAWN = 'withdrawn: Tout était faux.\nupdated: 2026-06-01 13:00\n'

/** The history of an article, and its public versions. « Secret » must never be public. */
const STORIES: [string, Step[], string[], slug?: string][] = [
  [
    'are those that readers could read',
    [
      [0, 'Un.'],
      [30, 'Deux.'],
    ],
    ['12:00 Un.', '12:30 Deux.'],
  ],
  ['are none where it never changed', [[0, 'Un.']], []],
  [
    'begin when it appears, whatever was committed before',
    [
      [-120, 'Secret.'],
      [-90, 'Un.'],
      [30, 'Deux.'],
    ],
    ['11:00 Un.', '12:30 Deux.'],
  ],
  [
    'begin after its embargo',
    [
      [0, 'Secret.', 'embargo: 2026-06-01 13:00\n'],
      [30, 'Un.', 'embargo: 2026-06-01 13:00\n'],
      [90, 'Deux.'],
    ],
    ['13:00 Un.', '13:30 Deux.'],
  ],
  [
    'begin after the last draft',
    [
      [0, 'Secret.', 'draft: true\n'],
      [30, 'Un.'],
      [60, 'Deux.'],
    ],
    ['12:30 Un.', '13:00 Deux.'],
  ],
  [
    'begin anew where it was put off',
    [
      [0, 'Secret.'],
      [30, 'Un.', 'embargo: 2026-06-01 14:00\n'],
      [150, 'Deux.'],
    ],
    ['14:00 Un.', '14:30 Deux.'],
  ],
  [
    'begin anew where it was a draft again',
    [
      [0, 'Secret.'],
      [30, 'Un.', 'draft: true\n'],
      [60, 'Un.'],
    ],
    [],
  ],
  [
    'begin anew where another tool said that it was not public',
    [
      [0, 'Secret.'],
      [30, 'Un.', 'published: false\n'],
      [60, 'Deux.'],
    ],
    [],
  ],
  [
    'are none once it is withdrawn',
    [
      [0, 'Secret.'],
      [30, 'Secret secret.'],
      [60, 'Secret.', WITHDRAWN],
    ],
    [],
  ],
  [
    'are none where its withdrawal is not committed yet',
    [
      [0, 'Secret.'],
      [30, 'Secret secret.'],
      [NEVER_COMMITTED, 'Un.', WITHDRAWN],
    ],
    [],
  ],
  [
    'begin anew after a withdrawal',
    [
      [0, 'Secret.'],
      [30, 'Secret.', WITHDRAWN],
      [60, 'Un.'],
      [90, 'Deux.'],
    ],
    ['13:00 Un.', '13:30 Deux.'],
  ],
  [
    'begin anew where it was removed',
    [
      [0, 'Secret.'],
      [30, undefined],
      [60, 'Un.'],
    ],
    [],
  ],
  [
    'are none where its header says so',
    [
      [0, 'Secret.'],
      [30, 'Un.', 'versions: false\n'],
    ],
    [],
  ],
  [
    'go on under a new name',
    [
      [0, 'Un.'],
      [30, 'Deux.'],
      [60, undefined],
      [60, 'Trois.', 'aliases: [%]\n', 'articles/%-b.md'],
      [90, undefined, '', 'articles/%-b.md'],
      [90, 'Quatre.', 'aliases: [%-b, %]\n', 'articles/%-c.md'],
    ],
    ['12:00 Un.', '12:30 Deux.', '13:00 Trois.', '13:30 Quatre.'],
    '%-c',
  ],
  [
    'go on in another folder',
    [
      [0, 'Un.', '', 'articles/2026/%.md'],
      [30, undefined, '', 'articles/2026/%.md'],
      [30, 'Deux.'],
    ],
    ['12:00 Un.', '12:30 Deux.'],
  ],
  [
    'are not those of another article',
    [
      [0, 'Secret.'],
      [30, undefined],
      [30, 'Un.', '', 'articles/%-b.md'],
    ],
    [],
    '%-b',
  ],
  [
    'leave out what was kept elsewhere',
    [
      [0, 'Secret.', '', 'brouillons/%.md'],
      [0, 'Secret.', '', 'articles/.a/%.md'],
      [0, 'Secret.', '', 'pages/%.md'],
      [30, undefined, '', 'pages/%.md'],
      [30, 'Un.'],
    ],
    [],
  ],
  [
    'leave out what stood for less than ten minutes',
    [
      [0, 'Secret.'],
      [9, 'Un.'],
      [30, 'Deux.'],
    ],
    ['12:09 Un.', '12:30 Deux.'],
  ],
  [
    'leave out changes that no reader sees',
    [
      [0, "L'un.", 'tags: [Ponts]\n'],
      [30, 'L’un.'],
    ],
    [],
  ],
  [
    'leave out what today’s rules cannot read',
    [
      [0, 'Un.'],
      [30, 'Secret.', 'updated: demain\n'],
      [60, 'Deux.'],
    ],
    ['12:00 Un.', '13:00 Deux.'],
  ],
  [
    'are those that were committed',
    [
      [0, 'Un.'],
      [30, 'Deux.'],
      [NEVER_COMMITTED, 'Secret.'],
    ],
    ['12:00 Un.', '12:30 Deux.'],
  ],
]

describe('the versions of an article', () => {
  // All the stories happen in one newsroom.
  const nameOf = (story: number) => `histoire-${story}`
  const repository = new Repository()
  const store = emptyStore()
  let found: Record<string, string[]>

  beforeAll(async () => {
    const steps = STORIES.flatMap(([, told], story) => told.map((step) => ({ step, name: nameOf(story) })))
    for (const minute of [...new Set(steps.map(({ step }) => step[0]))].sort((a, b) => a - b)) {
      for (const { step, name } of steps) {
        const [at, body, header = '', file = 'articles/%.md'] = step
        if (at !== minute) continue
        const text = body === undefined ? undefined : articleText(body, header.replaceAll('%', name))
        repository.write(file.replaceAll('%', name), text)
      }
      if (minute !== NEVER_COMMITTED) repository.commit(minute)
    }
    found = await versionsIn(repository, store)
  }, 60_000)

  it.each(STORIES.map(([says, , expected, slug = '%'], story) => [says, expected, slug, nameOf(story)] as const))(
    '%s',
    (_, expected, slug, name) => {
      expect(found[slug.replaceAll('%', name)] ?? []).toEqual(expected)
    },
  )

  it('show no draft or private text', () => {
    expect(JSON.stringify(found)).not.toMatch(/secret/i)
  })

  it('name no author of a commit', () => {
    const tables = store.all<{ name: string }>("select name from sqlite_master where type = 'table'")
    const rows = tables.flatMap(({ name }) => store.all(`select * from ${name}`))
    expect(JSON.stringify(rows)).toContain('Deux.')
    expect(JSON.stringify(rows)).not.toMatch(/quelqu/i)
  })

  it('have the date of their merge, in the order of the branch', async () => {
    const [merged, skewed] = [new Repository(), new Repository()]
    const save = (repository: Repository, body: string) => repository.write('articles/a.md', articleText(body))
    save(merged, 'Un.').commit(0)
    save(merged, 'Secret.').commit(20, { branch: 'essai' })
    save(merged, 'Deux.').commit(40, { branch: 'essai' })
    merged.commit(60, { merge: 'essai' })
    expect(await versionsIn(merged)).toEqual({ a: ['12:00 Un.', '13:00 Deux.'] })
    save(skewed, 'Un.').commit(500)
    save(skewed, 'Deux.').commit(60)
    save(skewed, 'Trois.').commit(90)
    expect(await versionsIn(skewed)).toEqual({ a: ['13:00 Deux.', '13:30 Trois.'] })
  })
})

describe('without a usable Git history', () => {
  const SAID = /aucune version d’article n’est publiée/

  it('warns once about a folder outside Git', async () => {
    const files = { 'site.yml': 'name: Essai\nversions: true\n', 'articles/a.md': articleText('Un.') }
    const root = scratch(Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])))
    const facts = await factsIn({ root, content: join(root, 'content') })
    expect(problemsOf(facts).filter(({ found }) => SAID.test(found))).toMatchObject([
      { severity: 'warning', code: 'no-history', place: { file: 'content/site.yml', line: 2, column: 1 } },
    ])
  })

  it('warns about a folder that its repository ignores', async () => {
    const repository = new Repository()
    repository.commit(0).write('articles/a.md', articleText('Un.'))
    repository.git('rev-parse', '--git-dir')
    expect(problemsOf(await factsIn(repository))).toMatchObject([{ severity: 'warning', code: 'no-history' }])
  })

  it('refuses a shallow clone', async () => {
    const repository = new Repository()
    for (const [at, body] of ['Un.', 'Deux.', 'Trois.'].entries()) {
      repository.write('articles/a.md', articleText(body)).commit(30 * at)
    }
    const root = join(scratch(), 'clone')
    repository.git('clone', '--quiet', '--depth=2', pathToFileURL(repository.root).href, root)
    const facts = await factsIn({ root, content: join(root, 'content') })
    expect(facts.keys('versions')).toEqual([])
    expect(problemsOf(facts)).toMatchObject([
      { severity: 'error', code: 'shallow-history', expected: expect.stringContaining('fetch-depth: 0') },
    ])
  })

  it('removes the versions when site.yml stops asking for them, and restores them', async () => {
    const [repository, store] = [new Repository(), emptyStore()]
    for (const [at, body] of ['Un.', 'Deux.'].entries()) {
      repository.write('articles/a.md', articleText(body)).commit(30 * at)
    }
    const versions = await versionsIn(repository, store)
    expect(versions).toEqual({ a: ['12:00 Un.', '12:30 Deux.'] })
    repository.write('site.yml', 'name: Essai\ntimezone: UTC\n')
    expect(await versionsIn(repository, store)).toEqual({})
    expect(store.all('select * from text_change')).toEqual([])
    repository.write('site.yml', 'name: Essai\nversions: true\ntimezone: UTC\n')
    expect(await versionsIn(repository, store)).toEqual(versions)
  })
})

it('reads the repository of the folder, even inside a hook of another', () => {
  const repository = new Repository()
  repository.write('articles/a.md', 'Un.').commit(0)
  const head = repository.git('rev-parse', 'main').trim()
  vi.stubEnv('GIT_DIR', '.git')
  expect(headOf(repository.content)?.head).toBe(head)
  vi.unstubAllEnvs()
})

it('reads only new commits, and starts again after a rewritten branch', () => {
  const repository = new Repository()
  repository.write('articles/a.md', 'Un.').commit(0)
  const first = repository.git('rev-parse', 'main').trim()
  repository.commit(10).write('articles/a.md', 'Deux.').commit(20).commit(30)
  const head = repository.git('rev-parse', 'main').trim()
  expect(headOf(repository.content)).toEqual({ head, isShallow: false })
  const fresh = changesOf(repository.content, head, first)
  expect(fresh?.map(({ path, at }) => [path, at])).toEqual([['articles/a.md', NOON + 1200]])
  expect(changesOf(repository.content, head, head)).toEqual([])
  expect(changesOf(repository.content, first, head)).toBeUndefined()
  expect(changesOf(repository.content, head, '0'.repeat(40))).toBeUndefined()
})
