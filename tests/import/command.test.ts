import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../desk/run'
import { scratch } from '../scratch'

const PASTE =
  'Des digues pour la ville basse\nLa mairie a présenté hier le plan de ses nouvelles digues, que la crue de mars a rendus urgents.\nLe quai\nLes riverains demandent depuis dix ans que le quai soit relevé.'
const PATH = 'content/articles/des-digues-pour-la-ville-basse.md'

const source = () => scratch({ 'brut/digues.txt': PASTE })

describe('npm run import', () => {
  it('writes texts and a report, and nothing in a second run', () => {
    const root = source()
    const first = run('import', root, join(root, 'brut/digues.txt'), '--date', '2025-06-17')
    expect(first).toMatchObject({ status: 0 })
    expect(readFileSync(join(root, PATH), 'utf8')).toContain('date: 2025-06-17\n')
    expect(readFileSync(join(root, 'import.md'), 'utf8')).toContain('# Rapport d’importation\n\n1\u00a0article')
    const [text, report] = [PATH, 'import.md'].map((path) => statSync(join(root, path)).mtimeMs)
    const second = run('import', root, join(root, 'brut/digues.txt'), '--date', '2025-06-17')
    expect(second.said).toContain('0 écrits, 1 déjà là')
    expect([PATH, 'import.md'].map((path) => statSync(join(root, path)).mtimeMs)).toEqual([text, report])
    expect(readdirSync(join(root, 'content/articles'))).toHaveLength(1)
  })

  it('only reports in a dry run', () => {
    const root = source()
    expect(run('import', root, join(root, 'brut'), '--dry-run').said).toContain(
      'à l’essai, rien n’est écrit : 1 écrits',
    )
    expect([existsSync(join(root, 'content')), existsSync(join(root, 'import.md'))]).toEqual([false, false])
  })

  it('overwrites nothing', () => {
    const root = source()
    mkdirSync(join(root, 'content/articles'), { recursive: true })
    writeFileSync(join(root, PATH), 'à moi')
    writeFileSync(join(root, 'import.md'), 'à moi aussi')
    const { said } = run('import', root, join(root, 'brut'))
    expect(said).toContain(`- \`${PATH.slice('content/'.length)}\``)
    expect(said).toContain('n’est pas un rapport d’importation')
    expect([PATH, 'import.md'].map((path) => readFileSync(join(root, path), 'utf8'))).toEqual(['à moi', 'à moi aussi'])
  })

  it.each([
    [['rien.txt'], '« rien.txt » n’existe pas'],
    [[], 'aucun fichier n’est nommé'],
    [['.', '--date', 'hier'], '--date vaut « hier » ; une date AAAA-MM-JJ est attendue'],
    [['.', '--datte'], '« --datte » n’est pas connu'],
  ])('explains what it cannot do with %j', (words, complaint) => {
    expect(run('import', source(), ...words)).toMatchObject({
      status: 1,
      complained: expect.stringContaining(complaint),
    })
  })
})
