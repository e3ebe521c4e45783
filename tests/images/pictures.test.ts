import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { encode } from '../../lib/images/encode'
import { readPictureInfo } from '../../lib/images/picture-info'
import type { PictureRenditions, Rendition } from '../../lib/picture'
import type { Slot } from '../../lib/views/picture-requests'
import { gradient, pictureFolder } from './picture-folder'

vi.mock('../../lib/images/encode', { spy: true })
vi.mock('../../lib/images/picture-info', { spy: true })
// AVIF is slow on a machine that runs every test at once.
vi.setConfig({ testTimeout: 30_000 })

let room: ReturnType<typeof pictureFolder>
beforeEach(() => {
  room = pictureFolder()
})
afterEach(() => {
  room.close()
  vi.clearAllMocks()
})

describe('the pictures of a paper', () => {
  it('encodes the whole picture for an article, in the widths of the layout', async () => {
    room.write('images/Été à Paris.jpg', await gradient(1000, 1250).jpeg().toBuffer())
    const { rendition } = await printFor('images/Été à Paris.jpg', 'hero')
    expect(masked(rendition)).toMatchInlineSnapshot(`
      {
        "height": 1250,
        "sources": [
          {
            "srcset": "/images/ete-a-paris.<hash>-480.avif 480w, /images/ete-a-paris.<hash>-750.avif 750w, /images/ete-a-paris.<hash>-1000.avif 1000w",
            "type": "image/avif",
          },
          {
            "srcset": "/images/ete-a-paris.<hash>-480.webp 480w, /images/ete-a-paris.<hash>-750.webp 750w, /images/ete-a-paris.<hash>-1000.webp 1000w",
            "type": "image/webp",
          },
          {
            "srcset": "/images/ete-a-paris.<hash>-480.jpg 480w, /images/ete-a-paris.<hash>-750.jpg 750w, /images/ete-a-paris.<hash>-1000.jpg 1000w",
            "type": "image/jpeg",
          },
        ],
        "src": "/images/ete-a-paris.<hash>-1000.jpg",
        "width": 1000,
      }
    `)
    expect(room.encoded()).toHaveLength(3 * 3)
  })

  it.each<[Slot, number[], number[]]>([
    ['lead', [480, 750, 1200, 1600], []],
    ['large', [480, 750, 1200], []],
    ['card', [320, 640], [104, 208, 312]],
    ['row', [240, 480], [104, 208, 312]],
    ['hero', [480, 750, 1200, 1600], []],
    ['figure', [480, 750, 1200, 1600], []],
  ])('encodes what « %s » shows, and nothing else', async (slot, wide, square) => {
    room.write('images/a.webp', await gradient(1700, 1200).webp().toBuffer())
    const { rendition, thumb } = await printFor('images/a.webp', slot)
    expect([widths(rendition), thumb ? widths(thumb) : []]).toEqual([wide, square])
    expect(room.encoded()).toHaveLength(2 * (wide.length + square.length))
  })

  it('encodes nothing of a picture that no page requests', async () => {
    room.write('images/a.png', await gradient(90, 60).png().toBuffer())
    expect(await room.encode('images/a.png', [])).toEqual([])
    expect(room.encoded()).toEqual([])
  })

  it('encodes files of the sizes and formats it announces', async () => {
    room.write('images/a.png', await gradient(800, 700, 4).png().toBuffer())
    const { rendition, thumb } = await printFor('images/a.png', 'card')
    for (const { address, width, type } of [...files(rendition), ...files(thumb ?? rendition)]) {
      const header = await sharp(room.bytesOf(address)).metadata()
      expect([header.width, `image/${header.format}`.replace('heif', 'avif')]).toEqual([width, type])
    }
    const { width, height } = await sharp(room.bytesOf(rendition.src)).metadata()
    expect({ width, height }).toEqual({ width: rendition.width, height: rendition.height })
  })

  it('encodes a 3:2 picture once for all crops of that shape, never larger than itself', async () => {
    room.write('images/a.webp', await gradient(1200, 800).webp().toBuffer())
    const [hero, lead] = await room.encode('images/a.webp', ['hero', 'lead'])
    expect(hero?.rendition).toEqual(lead?.rendition)
    expect(hero && widths(hero.rendition)).toEqual([480, 750, 1200])
    expect(room.encoded()).toHaveLength(2 * 3)
  })

  it('encodes a tiny picture at its own size', async () => {
    room.write('images/a.png', await gradient(90, 60).png().toBuffer())
    const { rendition, thumb } = await printFor('images/a.png', 'card')
    expect([widths(rendition), thumb && widths(thumb)]).toEqual([[90], [60]])
  })

  it.each([
    ['jpg', 'jpeg', 'image/jpeg'],
    ['png', 'png', 'image/png'],
    ['webp', 'webp', 'image/webp'],
    ['avif', 'avif', 'image/jpeg'],
    ['gif', 'gif', 'image/png'],
  ] as const)('gives a .%s to browsers that support nothing newer', async (extension, format, fallback) => {
    room.write(`images/a.${extension}`, await gradient(60, 50).toFormat(format).toBuffer())
    const { rendition } = await printFor(`images/a.${extension}`, 'hero')
    expect([...new Set(['image/avif', 'image/webp', fallback])]).toEqual(rendition.sources.map(({ type }) => type))
  })

  it('finds one file under all its spellings', async () => {
    room.write('images/a b.png', await gradient(60, 40).png().toBuffer())
    const spellings = [
      'images/a b.png',
      './images/a%20b.png',
      '/images/a b.png',
      '../images/a b.png',
      '../../images/a b.png',
    ]
    const renditions = await Promise.all(spellings.map((src) => room.encode(src, ['row'])))
    expect(new Set(renditions.map((one) => JSON.stringify(one))).size).toBe(1)
  })

  it('does no image work the second time, even for another edition', async () => {
    room.write('images/a.png', await gradient(90, 90).png().toBuffer())
    const first = await printFor('images/a.png', 'card')
    const [names, encoded] = [room.encoded(), vi.mocked(encode).mock.calls.length]
    room.clear('out')
    expect(await printFor('images/a.png', 'card')).toEqual(first)
    expect(room.encoded()).toEqual(names)
    expect([vi.mocked(readPictureInfo).mock.calls.length, vi.mocked(encode).mock.calls.length]).toEqual([1, encoded])
  })

  it('encodes again what the cache has lost, or a picture that changed', async () => {
    room.write('images/a.png', await gradient(90, 90).png().toBuffer())
    const first = await printFor('images/a.png', 'hero')
    room.forget(first.rendition.src)
    vi.mocked(encode).mockClear()
    expect(await printFor('images/a.png', 'hero')).toEqual(first)
    expect(encode).toHaveBeenCalledTimes(1)
    room.write('images/a.png', await gradient(90, 91).png().toBuffer())
    expect((await printFor('images/a.png', 'hero')).rendition.src).not.toBe(first.rendition.src)
  })

  it('encodes again what the cache has in part', async () => {
    room.write('images/a.png', await gradient(90, 90).png().toBuffer())
    const first = await printFor('images/a.png', 'hero')
    const whole = files(first.rendition).map(({ address }) => room.bytesOf(address))
    room.truncate()
    room.clear('out')
    const second = await printFor('images/a.png', 'hero')
    expect(second).toEqual(first)
    expect(files(second.rendition).map(({ address }) => room.bytesOf(address))).toEqual(whole)
  })

  it('gives the same bytes each time, whatever else is requested', async () => {
    room.write('images/a.jpg', await gradient(1000, 700).jpeg().toBuffer())
    const { rendition } = await printFor('images/a.jpg', 'row')
    const first = files(rendition).map(({ address }) => room.bytesOf(address))
    room.clear('out')
    room.clear('cache')
    await room.encode('images/a.jpg', ['hero', 'lead', 'row'])
    expect(files(rendition).map(({ address }) => room.bytesOf(address))).toEqual(first)
  })
})

describe('a crop', () => {
  /** A grey field with a red square in one corner, a tenth of its width. */
  const marked = (corner: 'northwest' | 'southeast') =>
    sharp({ create: { width: 600, height: 900, channels: 3, background: '#777' } })
      .composite([{ input: { create: { width: 60, height: 60, channels: 3, background: '#f00' } }, gravity: corner }])
      .png()
      .toBuffer()

  it.each([
    ['northwest', { x: 0, y: 0 }, [255, 0, 0], [119, 119, 119]],
    ['southeast', { x: 100, y: 100 }, [119, 119, 119], [255, 0, 0]],
    ['southeast', { x: 50, y: 50 }, [119, 119, 119], [119, 119, 119]],
  ] as const)('keeps the %s in view when its focus is there', async (corner, focus, first, last) => {
    room.write('images/a.png', await marked(corner))
    const [renditions] = await room.encode('images/a.png', ['card'], focus)
    for (const rendition of [renditions?.rendition, renditions?.thumb]) {
      const png = files(rendition ?? expect.fail()).findLast(({ type }) => type === 'image/png')?.address ?? ''
      const { data } = await sharp(room.bytesOf(png)).removeAlpha().raw().toBuffer({ resolveWithObject: true })
      expect([[...data.subarray(0, 3)], [...data.subarray(-3)]]).toEqual([first, last])
    }
  })

  it('has a name of its own for each focus', async () => {
    room.write('images/a.png', await marked('northwest'))
    const [high] = await room.encode('images/a.png', ['card'], { x: 50, y: 0 })
    const [low] = await room.encode('images/a.png', ['card'], { x: 50, y: 100 })
    expect(high?.rendition.src).not.toBe(low?.rendition.src)
  })
})

describe('the placeholder of a picture', () => {
  const field = (background: string) => sharp({ create: { width: 40, height: 40, channels: 4, background } })

  it.each([
    ['black', '#000', { level: 1 }],
    ['white', '#fff', { level: 5 }],
    ['grey', '#777', { level: 3 }],
    ['forest', '#2a5d34', { level: 3, hue: 150 }],
    ['nothing, on white', '#0000', { level: 5 }],
  ])('is the tone of %s', async (_what, colour, tone) => {
    room.write('images/a.png', await field(colour).png().toBuffer())
    expect((await printFor('images/a.png', 'row')).tone).toEqual(tone)
  })
})

describe('a picture from a camera or an old program', () => {
  it('is rotated upright, and loses its location and camera', async () => {
    const exif = { IFD0: { Make: 'Leica' }, IFD3: { GPSLatitude: '48/1 51/1 24/1' } }
    const lying = gradient(400, 200).jpeg().withMetadata({ orientation: 6 }).withExifMerge(exif)
    room.write('images/a.jpg', await lying.toBuffer())
    const { rendition } = await printFor('images/a.jpg', 'hero')
    expect([rendition.width, rendition.height]).toEqual([200, 400])
    for (const { address } of files(rendition)) {
      const { width, exif, xmp, iptc, icc, orientation } = await sharp(room.bytesOf(address)).metadata()
      expect({ width, exif, xmp, iptc, icc, orientation }).toEqual({ width: 200 })
    }
  })

  it('crops a rotated picture around its focus', async () => {
    const halves = sharp({ create: { width: 600, height: 300, channels: 3, background: '#00f' } })
      .composite([{ input: { create: { width: 300, height: 300, channels: 3, background: '#f00' } }, gravity: 'west' }])
      .jpeg()
      .withMetadata({ orientation: 6 })
    room.write('images/a.jpg', await halves.toBuffer())
    const [renditions] = await room.encode('images/a.jpg', ['card'], { x: 50, y: 0 })
    const { data } = await sharp(room.bytesOf(renditions?.thumb?.src ?? ''))
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(data[0]).toBeGreaterThan(240)
    expect(data[2]).toBeLessThan(20)
  })

  it.each([
    ['CMYK', 'jpg', () => gradient(60, 40).toColourspace('cmyk').jpeg()],
    ['16 bits', 'png', () => gradient(60, 40).toColourspace('rgb16').png()],
    ['one channel', 'png', () => gradient(60, 40).greyscale().png()],
    ['a palette', 'png', () => gradient(60, 40).png({ palette: true })],
  ] as const)('%s becomes a format that every browser shows', async (_what, extension, make) => {
    room.write(`images/a.${extension}`, await make().toBuffer())
    const { rendition } = await printFor(`images/a.${extension}`, 'hero')
    for (const { address } of files(rendition)) {
      const { width, space, depth } = await sharp(room.bytesOf(address)).metadata()
      expect([width, depth]).toEqual([60, 'uchar'])
      expect(['srgb', 'b-w']).toContain(space)
    }
  })

  const animation = async (extension: 'gif' | 'webp') => {
    const image = (background: string) => ({ create: { width: 40, height: 30, channels: 3 as const, background } })
    const [red, blue] = await Promise.all(['#f00', '#00f'].map((colour) => sharp(image(colour)).png().toBuffer()))
    return sharp([red ?? '', blue ?? ''], { join: { animated: true } })
      .toFormat(extension)
      .toBuffer()
  }

  it.each(['gif', 'webp'] as const)(
    'an animated .%s stays animated, and is still for readers who ask for less motion',
    async (extension) => {
      room.write(`images/a.${extension}`, await animation(extension))
      const { rendition } = await printFor(`images/a.${extension}`, 'hero')
      const [still, moving] = rendition.sources
      expect([still?.media, moving?.media, moving?.type]).toEqual([
        '(prefers-reduced-motion: reduce)',
        undefined,
        'image/webp',
      ])
      const pages = async ({ srcset = '' } = {}) => {
        const [address = ''] = srcset.split(' ')
        return (await sharp(room.bytesOf(address)).metadata()).pages ?? 1
      }
      expect([await pages(still), await pages(moving), rendition.src]).toEqual([1, 2, moving?.srcset.split(' ')[0]])
    },
  )

  it('an animation is a still image where it is cropped', async () => {
    room.write('images/a.gif', await animation('gif'))
    const { thumb } = await printFor('images/a.gif', 'card')
    const header = await sharp(room.bytesOf(thumb?.src ?? '')).metadata()
    expect([header.width, header.height, header.pages ?? 1]).toEqual([30, 30, 1])
  })
})

describe('a drawing', () => {
  const drawing = (content: string) =>
    `<?xml version="1.0"?>\n<!-- dessin -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10">${content}</svg>`

  it('is rasterised, in the widths of the layout', async () => {
    room.write('images/plan.svg', drawing('<rect width="40" height="10" fill="#f00"/><script>alert(1)</script>'))
    const { rendition, tone } = await printFor('images/plan.svg', 'figure')
    expect(widths(rendition)).toEqual([480, 750, 1200, 1600])
    expect([rendition.width, rendition.height, tone.hue]).toEqual([1200, 300, 30])
    const { data } = await sharp(room.bytesOf(rendition.src)).removeAlpha().raw().toBuffer({ resolveWithObject: true })
    expect([...data.subarray(0, 3)]).toEqual([255, 0, 0])
  })

  it('reads no other file and requests nothing', async () => {
    room.write('images/secret.png', await gradient(40, 10).png().toBuffer())
    room.write('images/a.svg', drawing('<image href="secret.png" width="40" height="10"/>'))
    room.write('images/b.svg', drawing('<use xlink:href="file:///etc/passwd#a"/>'))
    room.write('images/c.svg', drawing('<foreignObject><p>Bonjour</p></foreignObject>'))
    expect(await room.problems('images/a.svg', 'images/b.svg', 'images/c.svg')).toMatchInlineSnapshot(`
      "content/articles/a.md:1:1  erreur : le dessin « images/a.svg » contient une image d’un autre fichier, qui ne se dessine pas ici ; un dessin complet par lui-même, ou une image PNG du même dessin, est attendu.

      content/articles/a.md:2:1  erreur : le dessin « images/b.svg » contient une image d’un autre fichier, qui ne se dessine pas ici ; un dessin complet par lui-même, ou une image PNG du même dessin, est attendu.

      content/articles/a.md:3:1  erreur : le dessin « images/c.svg » contient du HTML (« foreignObject »), qui ne se dessine pas ici ; un dessin complet par lui-même, ou une image PNG du même dessin, est attendu."
    `)
  })
})

describe('a picture is found', () => {
  it('under either spelling of its accents', async () => {
    room.write(`images/${'été'.normalize('NFD')}.png`, await gradient(60, 40).png().toBuffer())
    expect(await room.problems(`images/${'été'.normalize('NFC')}.png`, `images/${'été'.normalize('NFD')}.png`)).toBe('')
  })

  it('beside its text, or else at the root of the folder', async () => {
    room.write('photo.png', await gradient(60, 40).png().toBuffer())
    room.write('articles/2025/autre.png', await gradient(60, 40).png().toBuffer())
    expect(await room.problems('articles/2025/photo.png', 'articles/2025/autre.png')).toBe('')
  })
})

describe('what search engines show of a picture', () => {
  it('is three shapes of it, in one format, around its focus', async () => {
    room.write('images/a.png', await gradient(1600, 1000).png().toBuffer())
    const { pictures, publish } = await room.open('images/a.png')
    const image = { src: 'images/a.png', alt: '', place: { file: '', line: 1, column: 1, length: 1 } }
    const left = pictures.crops({ ...image, focus: { x: 0, y: 0 } })
    const right = pictures.crops({ ...image, focus: { x: 100, y: 100 } })
    await publish()
    const sizes = await Promise.all(left.map((address) => sharp(room.bytesOf(address)).metadata()))
    expect(sizes.map(({ width, height, format }) => [width, height, format])).toEqual([
      [1200, 675, 'png'],
      [1200, 900, 'png'],
      [1000, 1000, 'png'],
    ])
    expect(right).not.toEqual(left)
    expect(room.encoded()).toHaveLength(6)
  })

  it('leaves out a shape that is too small for them', async () => {
    room.write('images/a.png', await gradient(320, 220).png().toBuffer())
    const { pictures } = await room.open('images/a.png')
    const image = { src: 'images/a.png', alt: '', place: { file: '', line: 1, column: 1, length: 1 } }
    expect(pictures.crops(image)).toHaveLength(2)
  })

  it('does not exist for a picture that could not be opened', async () => {
    const { pictures } = await room.open()
    const image = { src: 'images/none.png', alt: '', place: { file: '', line: 1, column: 1, length: 1 } }
    expect(pictures.crops(image)).toEqual([])
  })
})

describe('a cover', () => {
  it('is written only when a page shows it, under a name made from its content', async () => {
    const { pictures, publish } = await room.open()
    const address = pictures.cover('Un titre', 165)
    expect(address).toMatch(/^\/images\/couvertures\/[0-9a-f]{12}\.svg$/)
    await publish()
    expect(room.bytesOf(address).toString()).toMatch(/^<svg /)
    expect(pictures.cover('Un autre', 165)).not.toBe(address)
    expect(pictures.cover('Un titre', 22)).not.toBe(address)
    const another = await room.open()
    room.clear('out')
    await another.publish()
    expect(() => room.bytesOf(address)).toThrow()
  })
})

describe('problems of pictures', () => {
  it('name the nearest file when one is missing, at each place', async () => {
    room.write('images/pentagone.webp', await gradient(60, 40).webp().toBuffer())
    expect(
      await room.problems('images/pentagonne.webp', 'images/pentagonne.webp', 'images/tout-autre-chose.png'),
    ).toMatchInlineSnapshot(`
      "content/articles/a.md:1:1  erreur : l’image « content/images/pentagonne.webp » n’existe pas ; le fichier le plus proche est « content/images/pentagone.webp ».
      Écrivez : images/pentagone.webp

      content/articles/a.md:2:1  erreur : l’image « content/images/pentagonne.webp » n’existe pas ; le fichier le plus proche est « content/images/pentagone.webp ».
      Écrivez : images/pentagone.webp

      content/articles/a.md:3:1  erreur : l’image « content/images/tout-autre-chose.png » n’existe pas ; l’image est attendue à cet endroit, ou la ligne sans elle."
    `)
  })

  it('refuse a path outside the folder', async () => {
    symlinkSync(room.folders.content, join(room.folders.content, 'ailleurs'))
    room.write('vrai.png', await gradient(60, 40).png().toBuffer())
    symlinkSync(join(room.folders.content, 'vrai.png'), join(room.folders.content, 'lien.png'))
    expect(
      await room.problems(
        '../secret.png',
        '%2e%2e/secret.png',
        'images\\a.png',
        'images/%00.png',
        'images/%zz.png',
        '.git/a.png',
        'https://ailleurs.example/a.png',
        '//ailleurs.example/a.png',
        'lien.png',
        'ailleurs/vrai.png',
      ),
    ).toMatchInlineSnapshot(`
      "content/articles/a.md:1:1  erreur : l’adresse d’image « ../secret.png » n’est pas permise ; un chemin qui reste dans le dossier de contenu est attendu, images/photo.jpg par exemple.

      content/articles/a.md:2:1  erreur : l’adresse d’image « %2e%2e/secret.png » n’est pas permise ; un chemin qui reste dans le dossier de contenu est attendu, images/photo.jpg par exemple.

      content/articles/a.md:3:1  erreur : l’adresse d’image « images\\a.png » n’est pas permise ; un chemin qui reste dans le dossier de contenu est attendu, images/photo.jpg par exemple.
      Écrivez : images/a.png

      content/articles/a.md:4:1  erreur : l’adresse d’image « images/%00.png » n’est pas permise ; un chemin qui reste dans le dossier de contenu est attendu, images/photo.jpg par exemple.

      content/articles/a.md:5:1  erreur : l’image « content/images/%zz.png » n’existe pas ; l’image est attendue à cet endroit, ou la ligne sans elle.

      content/articles/a.md:6:1  erreur : l’adresse d’image « .git/a.png » n’est pas permise ; un chemin qui reste dans le dossier de contenu est attendu, images/photo.jpg par exemple.

      content/articles/a.md:7:1  erreur : l’image « https://ailleurs.example/a.png » est sur un autre site ; une image enregistrée dans le dossier « images » est attendue, sinon un autre site verrait passer nos lecteurs.

      content/articles/a.md:8:1  erreur : l’image « //ailleurs.example/a.png » est sur un autre site ; une image enregistrée dans le dossier « images » est attendue, sinon un autre site verrait passer nos lecteurs.

      content/articles/a.md:9:1  erreur : « lien.png » est un lien symbolique ou un dossier ; une copie du fichier est attendue à cet endroit.

      content/articles/a.md:10:1  erreur : « ailleurs/vrai.png » est un lien symbolique ou un dossier ; une copie du fichier est attendue à cet endroit."
    `)
  })

  it('show a picture with the extension of its content, even if its file has another', async () => {
    room.write('images/faux.png', await gradient(60, 40).jpeg().toBuffer())
    expect(await room.problems('images/faux.jpg')).toBe('')
    expect(await room.problems('images/faux.webp')).toContain('n’existe pas')
    const { rendition } = await printFor('images/faux.jpg', 'hero')
    expect(rendition.sources.map(({ type }) => type)).toContain('image/jpeg')
  })

  it('refuse a file that is not the picture that its name says', async () => {
    room.write('faux.png', await gradient(60, 40).jpeg().toBuffer())
    room.write('texte.jpg', 'Ceci n’est pas une image.')
    room.write('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
    room.write('vide.jpg', '')
    room.write('rapport.png', '%PDF-1.7')
    room.write('note.pdf', '%PDF')
    room.write('dossier.png/a.txt', '')
    expect(
      await room.problems('faux.png', 'texte.jpg', 'logo.svg', 'note.pdf', 'dossier.png', 'vide.jpg', 'rapport.png'),
    ).toMatchInlineSnapshot(`
      "content/articles/a.md:1:1  erreur : « faux.png » contient une image JPEG ; l’extension doit être celle du format, que le fichier soit renommé ou non.
      Écrivez : faux.jpg

      content/articles/a.md:2:1  erreur : « texte.jpg » est un texte ; une image JPEG, PNG, WebP, AVIF, GIF ou SVG est attendue.

      content/articles/a.md:3:1  erreur : l’image « logo.svg » est abîmée ou tronquée ; une image JPEG, PNG, WebP, AVIF, GIF ou SVG est attendue.

      content/articles/a.md:4:1  erreur : « note.pdf » n’est pas d’un format accepté ; une image JPEG, PNG, WebP, AVIF, GIF ou SVG est attendue.

      content/articles/a.md:5:1  erreur : « dossier.png » est un lien symbolique ou un dossier ; une copie du fichier est attendue à cet endroit.

      content/articles/a.md:6:1  erreur : « vide.jpg » est un fichier vide ; une image JPEG, PNG, WebP, AVIF, GIF ou SVG est attendue.

      content/articles/a.md:7:1  erreur : « rapport.png » est un document PDF ; une image JPEG, PNG, WebP, AVIF, GIF ou SVG est attendue."
    `)
  })

  it('refuse a truncated picture, and a pixel bomb without decoding it', async () => {
    const whole = await gradient(600, 400).jpeg().toBuffer()
    room.write('tronquee.jpg', whole.subarray(0, whole.length / 2))
    room.write('entete.jpg', whole.subarray(0, 40))
    room.write(
      'haute.png',
      await sharp({ create: { width: 1, height: 60_000, channels: 3, background: '#777' } })
        .png()
        .toBuffer(),
    )
    room.write('bombe.png', bomb(await gradient(60, 40).png().toBuffer()))
    expect(await room.problems('tronquee.jpg', 'entete.jpg', 'bombe.png', 'haute.png')).toMatchInlineSnapshot(`
      "content/articles/a.md:1:1  erreur : l’image « tronquee.jpg » est abîmée ou tronquée ; une image JPEG, PNG, WebP, AVIF, GIF ou SVG est attendue.

      content/articles/a.md:2:1  erreur : l’image « entete.jpg » est abîmée ou tronquée ; une image JPEG, PNG, WebP, AVIF, GIF ou SVG est attendue.

      content/articles/a.md:3:1  erreur : l’image « bombe.png » mesure 30000 × 30000 pixels ; une image de 64 millions de pixels au plus est attendue.

      content/articles/a.md:4:1  erreur : l’image « haute.png » mesure 1 × 60000 pixels ; une image de cette largeur et de 16383 pixels de haut au plus est attendue."
    `)
  })
})

async function printFor(src: string, slot: Slot): Promise<PictureRenditions> {
  const [renditions] = await room.encode(src, [slot])
  return renditions ?? expect.fail(`${src} was not encoded`)
}

/** The hashes change with sharp's version. */
function masked(rendition: Rendition): unknown {
  return JSON.parse(JSON.stringify(rendition).replace(/\.[0-9a-f]{12}-/g, '.<hash>-'))
}

function files(rendition: Rendition): { address: string; width: number; type: string }[] {
  return rendition.sources.flatMap(({ type, srcset }) =>
    srcset.split(', ').map((candidate) => {
      const [address = '', width = ''] = candidate.split(' ')
      return { address, width: Number.parseInt(width, 10), type }
    }),
  )
}

function widths(rendition: Rendition): number[] {
  return [...new Set(files(rendition).map(({ width }) => width))]
}

/** The same file with a header that claims 30,000 × 30,000 pixels and a valid checksum. */
function bomb(png: Buffer): Buffer {
  const bytes = Buffer.from(png)
  bytes.writeUInt32BE(30_000, 16)
  bytes.writeUInt32BE(30_000, 20)
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
  return bytes
}

function crc32(bytes: Buffer): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
