import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Rehearsal, rehearse } from '../../lib/press/rehearsal'
import { settingsFrom } from '../../lib/press/settings'
import { scratch } from './scratch'

const text = (title: string, body = 'Un paragraphe.') => `---\ntitle: ${title}\ndate: 2025-06-17\n---\n\n${body}\n`

let root: string
beforeEach(() => {
  root = scratch({
    'content/site.yml': 'name: Essai\norigin: https://exemple.fr\n',
    'content/articles/a.md': text('Titre de a'),
    'content/articles/b.md': text('Titre de b', 'Voyez [[a]].'),
    'content/pages/a-propos.md': '---\ntitle: À propos\n---\n\nQui nous sommes.\n',
    'package-lock.json': '{}',
  })
})

const onStage = (): Promise<Rehearsal> => rehearse(settingsFrom({ NODE_ENV: 'test' }, root))
const file = (name: string) => join(root, '.edition/views', name)
const view = (name: string) => JSON.parse(readFileSync(file(name), 'utf8'))

describe('a rehearsal', () => {
  it('makes a page when it is asked for, but for those that Next always looks at', async () => {
    const rehearsal = await onStage()
    expect(['_frame.json', 'a-propos.json', 'plan.json'].map((name) => existsSync(file(name)))).toEqual([
      true,
      true,
      true,
    ])
    expect(view('_addresses.json')).toContain('/articles/a/')
    expect(['articles/a.json', 'articles/b.json', '_front.json'].some((name) => existsSync(file(name)))).toBe(false)
    await rehearsal.show('/articles/b/')
    expect(view('articles/b.json').title).toBe('Titre de b')
    expect(existsSync(file('articles/a.json'))).toBe(false)
  })

  it('leaves the view before anything else happens', async () => {
    const rehearsal = await onStage()
    void rehearsal.show('/')
    expect(existsSync(file('_front.json'))).toBe(true)
  })

  it('shows what was saved since, on the pages of others too', async () => {
    await (await onStage()).show('/articles/b/')
    writeFileSync(join(root, 'content/articles/a.md'), text('Un autre titre'))
    await (await onStage()).show('/articles/b/')
    expect(JSON.stringify(view('articles/b.json').blocks)).toContain('Un autre titre')
  })

  it('tells machines what they ask for', async () => {
    const { toldAt } = await onStage()
    expect(toldAt('/atom.xml')).toContain('Titre de a')
    expect(toldAt('/manifest.webmanifest')).toContain('Essai')
    expect(toldAt('/recherche/fichier/table.bin')).toBeInstanceOf(Buffer)
    expect(toldAt('/recherche/fichier/nulle-part.bin')).toBeUndefined()
    expect(toldAt('/nulle-part.xml')).toBeUndefined()
  })

  it('is cancelled by an error, and says why', async () => {
    rmSync(join(root, 'content/articles/a.md'))
    const rehearsal = await onStage()
    expect([rehearsal.isPrintable, rehearsal.addresses.size]).toEqual([false, 0])
    expect(rehearsal.report).toContain('content/articles/b.md:6:')
    expect(rehearsal.toldAt('/atom.xml')).toBeUndefined()
  })

  it('is cancelled without content', async () => {
    rmSync(join(root, 'content'), { recursive: true })
    expect(await onStage()).toMatchObject({ isPrintable: false, report: expect.stringContaining('content') })
  })
})
