import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDocument } from '../../lib/documents/open-document'

const content = mkdtempSync(join(tmpdir(), 'documents-'))
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(content, path)), { recursive: true })
  writeFileSync(join(content, path), text)
}
write('articles/Relevé 2024.CSV', 'a;b\n')
write(`fichiers/${'été'.normalize('NFD')}.pdf`, '%PDF-1.7')
write('fichiers/rapport.pdf', '%PDF-1.7')
write('fichiers/page.mp3', '<!doctype html><script>1</script>')
write('fichiers/page.csv', ' <html><script>1</script>')
write('fichiers/son.mp3', 'ID3\u0003')
write('fichiers/son.wav', 'RIFF\u0001\u0001\u0001\u0001WAVEfmt ')
symlinkSync('/etc/hostname', join(content, 'lien.txt'))
symlinkSync(join(content, 'fichiers'), join(content, 'ailleurs'))

describe('a document', () => {
  it('is published under its name and a hash of its bytes', () => {
    const document = { path: 'articles/Relevé 2024.CSV', size: 4 }
    expect(openDocument(content, 'articles/Relevé 2024.CSV')).toMatchObject(document)
    expect(openDocument(content, 'articles/Relevé 2024.CSV')).toHaveProperty(
      'address',
      expect.stringMatching(/^\/documents\/releve-2024\.[0-9a-f]{12}\.csv$/),
    )
  })

  it('is found under either spelling of its accents', () => {
    expect(openDocument(content, `fichiers/${'été'.normalize('NFC')}.pdf`)).toHaveProperty('size', 8)
  })

  it.each(['fichiers/son.mp3', 'fichiers/son.wav'])('is accepted if its content fits its name: %s', (path) => {
    expect(openDocument(content, path)).toHaveProperty('path', path)
  })

  it.each([
    ['fichiers/raport.pdf', 'missing-document'],
    ['lien.txt', 'document-not-a-file'],
    ['ailleurs/rapport.pdf', 'document-not-a-file'],
    ['fichiers', 'document-not-a-file'],
    ['fichiers/page.mp3', 'document-other-kind'],
    ['fichiers/page.csv', 'document-other-kind'],
  ])('is refused: %s', (path, code) => {
    expect(openDocument(content, path)).toHaveProperty('code', code)
  })

  it('that is missing gets the nearest name proposed', () => {
    expect(openDocument(content, 'articles/raport.pdf')).toMatchObject({
      found: `le document « ${basename(content)}/articles/raport.pdf » n’existe pas`,
      fix: 'fichiers/rapport.pdf',
    })
  })
})
