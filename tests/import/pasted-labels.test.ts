import { describe, expect, it } from 'vitest'
import { Losses } from '../../lib/import/losses'
import { importPasted } from '../../lib/import/pasted/import-pasted'
import { looksPasted } from '../../lib/import/pasted/looks-pasted'
import { proposedText } from '../../lib/import/pasted/proposal'
import { labelOf } from '../../lib/import/pasted/read-also-label'
import { DEFAULT_SITE } from '../../lib/site'
import { randomBelow } from '../random'
import { ARTICLES, pasteVariant } from './paste-variants'

describe('a « Lire aussi » of a pasted text', () => {
  it('is read in any form', () => {
    const random = randomBelow(400)
    for (let round = 0; round < 600; round++) {
      const { text, body } = pasteVariant(random)
      const file = { path: 'essai.txt', text }
      const [read] = importPasted([file], { today: '2026-11-30', targets: ARTICLES }, new Losses())
      expect(read?.body, `round ${round}: ${JSON.stringify(text)}`).toBe(body)
    }
  })

  it('is proposed in our syntax, in a Markdown file', () => {
    const random = randomBelow(40)
    const seen = Array.from({ length: 100 }, () => pasteVariant(random).text.replace(/\r\n?|\u2028/g, '\n')).flatMap(
      (text) => {
        const source = {
          path: 'content/articles/a.md',
          text: `---\ntitle: Les digues\ndate: 2025-06-17\n---\n\n${text}\n`,
        }
        return looksPasted(source.text) ? [proposedText(source, DEFAULT_SITE, ARTICLES, '2026-11-30') ?? ''] : []
      },
    )
    expect(seen.length).toBeGreaterThan(60)
    expect(seen.filter((text) => text === '' || looksPasted(text))).toEqual([])
  })

  it.each(['CONFIDENTIEL', 'Sous embargo jusqu’au 12 décembre 2026 à 6 h'])(
    'is not proposed under a header and « %s », which would be lost',
    (line) => {
      const text = `---\ntitle: A\ndate: 2025-06-17\n---\n\n${line}\nLa crue est passée.\nLire aussi :\n- Le port\n`
      const source = { path: 'content/articles/a.md', text }
      expect(looksPasted(text)).toBe(true)
      expect(proposedText(source, DEFAULT_SITE, ARTICLES, '2026-11-30')).toBeUndefined()
    },
  )

  it('is recognised by its title without punctuation after the label', () => {
    const text = `Les digues\nLa crue est passée.\nLire aussi Le tramway de Brest roulera la nuit\nLe quai est trop bas, disent-ils.`
    const [read] = importPasted([{ path: 'a.txt', text }], { today: '2026-11-30', targets: ARTICLES }, new Losses())
    expect(read?.body).toContain('Lire aussi :\n\n- [[tramway]]\n')
  })

  it.each([
    ['Lire aussi > Le tramway de Brest', 'Le tramway de Brest'],
    ['Lire aussi « Le tramway de Brest »', '« Le tramway de Brest »'],
    ['Elle est urgente.Lire aussi : Le tramway', 'Le tramway'],
    ['Lire aussi notre reportage : Le tramway', 'Le tramway'],
    ['« Lire aussi : »', ''],
  ])('is recognised in %s', (line, after) => {
    expect(labelOf(line)?.after).toBe(after)
  })

  it.each([
    'Le bouton « Lire aussi » est en bas de page.',
    'Il faut lire. Lire aussi Proust.',
    'Lire aussi les auteurs étrangers est utile.',
    'Lire aussi « Proust » est un plaisir.',
    'Lire aussi — et surtout — relire.',
    'À lire, à voir, à écouter : la sélection du week-end.',
    'Il aime lire aussi : c’est rare.',
    'Il a lu. « Lire aussi, c’est vivre », dit-il.',
  ])('is not recognised in %s', (line) => {
    expect(labelOf(line)).toBeUndefined()
  })
})
