import { describe, expect, it } from 'vitest'
import { TextFormat } from '../../lib/cms/text-format'

const TEXT = `---
# Un commentaire
title: "Un texte riche"
date: 2025-06-20 18:30
authors: [redaction]
related:
  - slug: a
    role: contexte
  - b
inconnu: gardé # pourquoi
---

Un *gras*, une note[^1] et a_b.

| Nom | Somme |
|---|---:|
| A | 1 |

* Une liste
* de deux

[^1]: La note.
`

const format = new TextFormat()

describe('TextFormat', () => {
  it('writes an unchanged text back byte for byte', () => {
    expect(format.toFile(format.fromFile(TEXT))).toBe(TEXT)
  })

  it.each([
    ['with the line ends of Windows', TEXT.replaceAll('\n', '\r\n'), TEXT.replaceAll('\n', '\r\n')],
    ['whose header is below empty lines', `\n\n${TEXT}`, TEXT],
    ['whose header ends with three dots', TEXT.replace('\n---\n\nUn', '\n...\n\nUn'), TEXT],
  ])('reads a text %s', (_what, text, expected) => {
    const values = format.fromFile(text)
    expect(values.title).toBe('Un texte riche')
    expect(format.toFile(values)).toBe(expected)
  })

  it('keeps unchanged paragraphs although the editor writes them differently', () => {
    const values = format.fromFile(TEXT)
    const body = String(values.body)
      .replace('*gras*', '_gras_')
      .replace('|---|---:|', '| --- | --- |')
      .replace(/^\*/gm, '-')
    expect(body).not.toBe(values.body)
    expect(format.toFile({ ...values, body, related: [{ role: 'contexte', slug: 'a' }, 'b'] })).toBe(TEXT)
  })

  it('keeps pictures side by side, and the empty lines of a quotation, as they were', () => {
    const rows = '![A](a.webp)\n![B](b.webp)\n*B*\n\nUn mot.\n\n![C](c.webp)\n\n![D](d.webp)\n\n> Un.\n>\n> Deux.'
    const text = `---\ntitle: A\n---\n\n${rows}\n`
    const values = format.fromFile(text)
    const body = rows
      .replace(/\n(?=!)/g, '\n\n')
      .replaceAll('\n\n\n', '\n\n')
      .replace('>\n', '> \n')
    expect(body).not.toBe(rows)
    expect(format.toFile({ ...values, body })).toBe(text)
    expect(format.toFile({ ...values, body: body.replace('a.webp', 'e.webp') })).toContain('![A](e.webp)\n\n![B]')
  })

  it('changes only the lines of what has changed', () => {
    const { authors: _, ...values } = format.fromFile(TEXT)
    const body = String(values.body).replace('Un *gras*', 'Un _gros_')
    const changed = format.toFile({ ...values, title: 'Un autre : titre', section: 'ia', body })
    const expected = TEXT.replace('"Un texte riche"', '"Un autre : titre"')
      .replace('authors: [redaction]\n', '')
      .replace('# pourquoi\n', '# pourquoi\nsection: ia\n')
      .replace('Un *gras*', 'Un _gros_')
    expect(changed).toBe(expected)
  })

  it.each([
    ['un signe', 'a_b', 'a*b'],
    ['un retour', 'une note[^1] et', 'une note[^1]  \net'],
    ['un mot', 'La note', 'Une note'],
  ])('writes a changed %s', (_, before, after) => {
    const values = format.fromFile(TEXT)
    const body = String(values.body).replace(before, after)
    expect(format.toFile({ ...values, body })).toBe(TEXT.replace(before, after))
  })

  it('does not make an old text a draft, and removes the mark of a published draft', () => {
    expect(format.fromFile(TEXT).draft).toBe(false)
    const draft = TEXT.replace('inconnu', 'draft: true\ninconnu')
    const values = format.fromFile(draft)
    expect(values.draft).toBe(true)
    expect(format.toFile({ ...values, draft: false })).toBe(TEXT)
  })

  it('writes a new text in the usual form', () => {
    const image = { src: '/images/phare.webp', credit: 'Photo : Jeanne' }
    const values = { title: 'L’été', draft: true, date: '2026-11-30', authors: ['redaction'], image, body: 'Un mot.\n' }
    expect(format.toFile(values)).toMatchInlineSnapshot(`
      "---
      title: L’été
      date: 2026-11-30
      authors: [redaction]
      image:
        src: /images/phare.webp
        alt: ""
        credit: "Photo : Jeanne"
      draft: true
      ---

      Un mot.
      "
    `)
  })
})
