import { describe, expect, it } from 'vitest'
import { resolvePicture } from '../../lib/markdown/resolve-picture'

const cases = [
  { src: 'images/a.jpg', expected: 'images/a.jpg' },
  { src: '/images/a.jpg', expected: 'images/a.jpg' },
  { src: './a.jpg', expected: 'articles/2025/a.jpg' },
  { src: 'a.jpg', expected: 'articles/2025/a.jpg' },
  { src: '../../images/a.jpg', expected: 'images/a.jpg' },
  { src: '../../images/../images/a.jpg', expected: 'images/a.jpg' },
  { src: 'images/la%20salle.jpg', expected: 'images/la salle.jpg' },
  { src: 'images/a.jpg?v=2#x', expected: 'images/a.jpg' },
  { src: 'images//a.jpg', expected: 'images/a.jpg' },
  { src: 'https://exemple.fr/a.jpg', expected: 'outside https://exemple.fr/a.jpg' },
  { src: 'HTTP://exemple.fr/a.jpg', expected: 'outside http://exemple.fr/a.jpg' },
  { src: '../../../a.jpg', expected: 'refused' },
  { src: '/../a.jpg', expected: 'refused' },
  { src: 'images/%2e%2e/%2e%2e/a.jpg', expected: 'refused' },
  { src: 'images%2f..%2f..%2fa.jpg', expected: 'refused' },
  { src: 'images/.git/a.jpg', expected: 'refused' },
  { src: 'images\\a.jpg', expected: 'refused' },
  { src: '//exemple.fr/a.jpg', expected: 'refused' },
  { src: 'data:image/png;base64,AAAA', expected: 'refused' },
  { src: 'javascript:alert(1)', expected: 'refused' },
  { src: 'file:///etc/passwd', expected: 'refused' },
  { src: 'C:\\a.jpg', expected: 'refused' },
  { src: 'images/a\0.jpg', expected: 'refused' },
  { src: '', expected: 'refused' },
]

describe('the check of picture addresses', () => {
  it.each(cases)('$src → $expected', ({ src, expected }) => {
    expect(shown(resolvePicture(src, 'articles/2025'))).toBe(expected)
  })
})

function shown(source: ReturnType<typeof resolvePicture>): string {
  if (source.type === 'inside') return source.src
  return source.type === 'outside' ? `outside ${source.href}` : 'refused'
}
