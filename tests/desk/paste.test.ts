import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { proposedText } from '../../lib/import/pasted/proposal'
import { DEFAULT_SITE } from '../../lib/site'
import { scratch } from '../scratch'
import { run } from './run'

const ONE = 'La mairie a présenté hier le plan de ses digues. Il prévoit trois ouvrages, que la crue a rendus urgents.'
const TWO = 'Les riverains demandent depuis dix ans que le quai soit relevé. Ils ont obtenu une réunion publique.'
const HEADER = '---\ntitle: "Des digues"   # le titre\ndate: 2025-06-17\n---\n'
const PASTED = `${HEADER}\n${ONE}\nLire aussi :\n- Le tramway roulera-t-il la nuit à Brest ?\nUn quai trop bas\n${TWO}\n`
const WRITTEN = `${HEADER}\n${ONE}\n\nLire aussi :\n\n- [[tramway]]\n\n## Un quai trop bas\n\n${TWO}\n`

const paper = () =>
  scratch({
    'content/site.yml': 'name: Essai\norigin: https://exemple.fr\n',
    'content/articles/digues.md': PASTED,
    'content/articles/tramway.md': '---\ntitle: Le tramway de Brest roulera la nuit\ndate: 2025-06-16\n---\n\nTexte.\n',
  })

describe('a text pasted into an article', () => {
  it('is recognised by check, which shows how to write it', () => {
    const root = paper()
    const { said, complained } = run('check', root)
    expect(`${said}${complained}`).toContain('ce texte semble collé tel quel')
    for (const line of [
      '-Un quai trop bas',
      '+## Un quai trop bas',
      '+- [[tramway]]',
      'Pour l’écrire ainsi : npm run mend -- digues',
    ])
      expect(`${said}${complained}`.split('\n')).toContain(line)
    expect(readFileSync(join(root, 'content/articles/digues.md'), 'utf8')).toBe(PASTED)
  })

  it('is rewritten only if it is named', () => {
    const root = paper()
    const path = join(root, 'content/articles/digues.md')
    expect(run('mend', root).said).toContain('npm run mend -- digues')
    expect(run('mend', root, 'digues', '--dry-run').said).toContain('rien n’est écrit')
    expect(readFileSync(path, 'utf8')).toBe(PASTED)
    expect(run('mend', root, 'digues').status).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe(WRITTEN)
    expect(run('mend', root, 'digues').said).toContain('0\u00a0remplacement')
  })

  it.each([
    ['once written, is proposed no more', WRITTEN, undefined],
    ['gets a header where it has none', PASTED.slice(HEADER.length + 1), '---\ntitle: '],
    ['keeps its header as it was typed', PASTED, HEADER],
  ])('%s', (_what, text, beginning) => {
    const source = { path: 'content/articles/digues.md', text }
    const proposed = proposedText(
      source,
      DEFAULT_SITE,
      [{ slug: 'tramway', title: 'Le tramway de Brest' }],
      '2026-11-30',
    )
    expect(proposed?.slice(0, beginning?.length)).toBe(beginning)
  })
})
