import { describe, expect, it } from 'vitest'
import { assetsOf, lazyScriptsOf, pictureName, picturesOf, readAlsoOf } from '@/lib/offline/page-files'

/** The form of a published article (lib/html/head-lines, components/picture). */
const PAGE = `<head><script src="/j/assets/a.1.js"></script>
<link rel="preload" href="/j/assets/f.2.woff2" as="font" type="font/woff2" crossorigin><script src="/j/assets/b.3.js" defer></script>
<link rel="stylesheet" href="/j/assets/c.css"/><link rel="alternate" href="/j/atom.xml"/></head>
<a href="/j/articles/menu/"></a><main id="contenu" tabindex="-1"><article class="wrap article">
<picture><source type="image/avif" srcset="/j/images/p.0e-480.avif 480w, /j/images/p.0e-750.avif 750w, /j/images/p.0e-1200.avif 1200w"/>
<img src="/j/images/p.0e-1200.webp" srcset="/j/images/p.0e-480.webp 480w" alt=""/></picture>
<picture><source type="image/avif" srcset="/j/images/q.1f-300.avif 300w"/><img src="/j/images/q.1f-300.webp" alt=""/></picture>
<img class="cover" src="/j/images/couverture.svg" alt=""/>
<p><a href="/j/articles/cite/">un lien du texte</a></p>
<div class="readalso readalso-text"><ul><li><a href="/j/articles/un/#passage">Un</a></li><li><a href="https://ailleurs.fr/">x</a></li></ul></div>
<p><a href="/j/articles/texte/">un lien</a></p></article>
<section class="recommendations related"><ol><li><article><img src="/j/images/carte.2a-200.webp"/><a href="/j/articles/deux/">Deux</a>
<a href="/j/rubriques/ia/">IA</a></article></li></ol></section></main><footer><a href="/j/articles/pied/"></a></footer>`

describe('a published page', () => {
  it('names the files that it needs', () => {
    expect(assetsOf(PAGE)).toEqual(['/j/assets/f.2.woff2', '/j/assets/c.css', '/j/assets/a.1.js', '/j/assets/b.3.js'])
  })

  it('needs one variant of each picture of its article, and no picture of a card', () => {
    expect(picturesOf(PAGE)).toEqual(['/j/images/p.0e-750.avif', '/j/images/q.1f-300.avif', '/j/images/couverture.svg'])
  })

  it('needs the pictures of all its cards if it is a list', () => {
    const card = (name: string) =>
      `<article class="card"><source media="(max-width: 39.99rem)" type="image/avif" srcset="/j/images/${name}.1-104.avif 104w"/><img src="/j/images/${name}.2-320.webp"/></article>`
    const expected = ['a.1-104.avif', 'a.2-320.webp', 'b.1-104.avif', 'b.2-320.webp'].map((name) => `/j/images/${name}`)
    expect(picturesOf(`<main>${card('a')}${card('b')}</main>`)).toEqual(expected)
  })

  it('proposes the articles of its « Lire aussi », in the text and at the foot', () => {
    expect(readAlsoOf(PAGE, '/j/')).toEqual(['/j/articles/un/', '/j/articles/deux/'])
  })
})

it('recognises a picture in every width and format', () => {
  expect(['a.1f-480.avif', 'a.1f-1200.webp'].map(pictureName)).toEqual(['a.1f', 'a.1f'])
  expect(pictureName('/assets/a.1f2e.css')).toBe('/assets/a.1f2e.css')
})

it('finds the scripts that a script loads later', () => {
  expect(lazyScriptsOf('let a=await import("./offline-kept.1f.js");import("./b.js")')).toEqual([
    'offline-kept.1f.js',
    'b.js',
  ])
})
