import { describe, expect, it } from 'vitest'
import { resolveHref } from '../../lib/markdown/resolve-href'

const cases = [
  { href: './autre.md', expected: 'article:autre' },
  { href: 'autre.md', expected: 'article:autre' },
  { href: '../2024/autre.md#La suite', expected: 'article:autre#s-la-suite' },
  { href: './autre.md#s-la-suite', expected: 'article:autre#s-la-suite' },
  { href: './autre.md#l%27%C3%A9t%C3%A9', expected: 'article:autre#s-l-ete' },
  { href: './autre.md?x=1#suite', expected: 'article:autre#s-suite' },
  { href: '/articles/autre/', expected: 'article:autre' },
  { href: '/articles/autre#suite', expected: 'article:autre#s-suite' },
  { href: '../../pages/a-propos.md', expected: '/a-propos/' },
  { href: '../../pages/a-propos.md#equipe', expected: '/a-propos/#s-equipe' },
  { href: '/a-propos/', expected: '/a-propos/' },
  { href: '/a-propos', expected: '/a-propos/' },
  { href: '/recherche/?q=ia', expected: '/recherche/?q=ia' },
  { href: '/images/../plan.pdf', expected: 'document:plan.pdf' },
  { href: '/images/plan.png', expected: 'refused' },
  { href: '/feed.json', expected: '/feed.json' },
  { href: '/articles/2025/autre.md#suite', expected: 'article:autre#s-suite' },
  { href: '/articles/autre/index.html', expected: 'article:autre' },
  { href: '/articles/autre/index.md', expected: '/articles/autre/index.md' },
  { href: '/pages/a-propos.md', expected: '/a-propos/' },
  { href: '/plan/index.html', expected: '/plan/' },
  { href: '#La suite', expected: '#s-la-suite' },
  { href: 'https://exemple.fr', expected: 'https://exemple.fr/' },
  { href: 'HTTPS://Exemple.FR/a b', expected: 'https://exemple.fr/a%20b' },
  { href: ' https://exemple.fr/\u200b ', expected: 'https://exemple.fr/' },
  { href: 'http://exemple.fr/x?y#z', expected: 'http://exemple.fr/x?y#z' },
  { href: 'mailto:a@exemple.fr', expected: 'mailto:a@exemple.fr' },
  { href: 'tel:+33102030405', expected: 'tel:+33102030405' },
  { href: '', expected: 'refused' },
  { href: '#', expected: 'refused' },
  { href: 'javascript:alert(1)', expected: 'refused' },
  { href: 'java\tscript:alert(1)', expected: 'refused' },
  { href: '\u0001javascript:alert(1)', expected: 'refused' },
  { href: 'JAVASCRIPT:alert(1)', expected: 'refused' },
  { href: 'vbscript:x', expected: 'refused' },
  { href: 'data:text/html,x', expected: 'refused' },
  { href: 'file:///etc/passwd', expected: 'refused' },
  { href: 'blob:https://exemple.fr/x', expected: 'refused' },
  { href: 'article:autre', expected: 'refused' },
  { href: 'ftp://exemple.fr', expected: 'refused' },
  { href: 'https://', expected: 'refused' },
  { href: 'https://banque.fr@exemple.fr/', expected: 'refused' },
  { href: '//exemple.fr/x', expected: 'refused, https://exemple.fr/x' },
  { href: '/\\exemple.fr', expected: 'refused, https://exemple.fr' },
  { href: '\\\\exemple.fr', expected: 'refused, https://exemple.fr' },
  { href: '.\\autre.md', expected: 'refused, ./autre.md' },
  { href: 'https//exemple.fr/a', expected: 'refused, https://exemple.fr/a' },
  { href: 'htps://exemple.fr', expected: 'refused, https://exemple.fr' },
  { href: 'https://exemple.fr:99999/', expected: 'refused' },
  { href: 'ada@exemple.fr', expected: 'refused, mailto:ada@exemple.fr' },
  { href: 'www.exemple.fr/x', expected: 'refused, https://www.exemple.fr/x' },
  { href: 'exemple.fr', expected: 'refused, https://exemple.fr' },
  { href: './Mon Œuvre.md', expected: 'refused, ./mon-oeuvre.md' },
  { href: 'autre', expected: 'refused, ./autre.md' },
  { href: '../autre/', expected: 'refused' },
  { href: 'photo.jpg', expected: 'refused' },
  { href: './rapport.pdf', expected: 'document:articles/2025/rapport.pdf' },
  { href: 'Relevé 2024.csv', expected: 'document:articles/2025/Relevé 2024.csv' },
  { href: '../../fichiers/son.mp3#t=10', expected: 'document:fichiers/son.mp3' },
  { href: '../../../../etc/a.pdf', expected: 'document:etc/a.pdf' },
  { href: './.git/a.pdf', expected: 'refused' },
  { href: './..%2f..%2fa.pdf', expected: 'refused' },
  { href: './programme.exe', expected: 'refused' },
]

describe('the check of links', () => {
  it.each(cases)('$href → $expected', ({ href, expected }) => {
    expect(shown(resolveHref(href, { folder: 'articles/2025' }))).toBe(expected)
  })

  it('resolves relative links between pages', () => {
    expect(shown(resolveHref('./mentions-legales.md', { folder: 'pages' }))).toBe('/mentions-legales/')
    expect(shown(resolveHref('../articles/autre.md', { folder: 'pages' }))).toBe('article:autre')
  })
})

function shown(destination: ReturnType<typeof resolveHref>): string {
  if (destination.type === 'refused') return destination.fix ? `refused, ${destination.fix}` : 'refused'
  if (destination.type === 'document') return `document:${destination.path}`
  if (destination.type !== 'article') return destination.href
  return `article:${destination.slug}${destination.fragment ? `#${destination.fragment}` : ''}`
}
