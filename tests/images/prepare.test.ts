import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { develop } from '../../lib/images/develop'
import type { Prints } from '../../lib/images/prepare'
import type { Rendition } from '../../lib/views/view'
import { gradient, studio } from './studio'

vi.mock('../../lib/images/develop', { spy: true })
// Encoding AVIF on a machine that runs every test at once.
vi.setConfig({ testTimeout: 30_000 })

let room: ReturnType<typeof studio>
beforeEach(() => {
  room = studio()
})
afterEach(() => {
  room.close()
  vi.clearAllMocks()
})

describe('preparePictures', () => {
  it('prints the whole picture and its 3:2 crop, in the widths of the layout', async () => {
    room.write('images/Été à Paris.jpg', await gradient(1000, 1250).jpeg().toBuffer())
    const { whole, wide } = await prints('images/Été à Paris.jpg')
    expect(masked(whole)).toMatchInlineSnapshot(`
      {
        "height": 1200,
        "sources": [
          {
            "srcset": "/images/ete-a-paris.<hash>-640.avif 640w, /images/ete-a-paris.<hash>-960.avif 960w",
            "type": "image/avif",
          },
          {
            "srcset": "/images/ete-a-paris.<hash>-640.webp 640w, /images/ete-a-paris.<hash>-960.webp 960w",
            "type": "image/webp",
          },
          {
            "srcset": "/images/ete-a-paris.<hash>-640.jpg 640w, /images/ete-a-paris.<hash>-960.jpg 960w",
            "type": "image/jpeg",
          },
        ],
        "src": "/images/ete-a-paris.<hash>-960.jpg",
        "width": 960,
      }
    `)
    expect(wide).toMatchObject({ width: 640, height: 427 })
    expect(widths(wide)).toEqual([320, 480, 640, 960])
    expect(room.printed()).toHaveLength(3 * 2 + 3 * 4)
  })

  it('prints files of the sizes and formats it announces', async () => {
    room.write('images/a.png', await gradient(800, 700, 4).png().toBuffer())
    const { whole, wide } = await prints('images/a.png')
    for (const { address, width, type } of [...files(whole), ...files(wide)]) {
      const header = await sharp(room.bytesOf(address)).metadata()
      expect([header.width, `image/${header.format}`.replace('heif', 'avif')]).toEqual([width, type])
    }
    const { width, height } = await sharp(room.bytesOf(wide.src)).metadata()
    expect({ width, height }).toEqual({ width: wide.width, height: wide.height })
  })

  it('prints a picture that is already 3:2 once, and none larger than itself', async () => {
    room.write('images/a.webp', await gradient(1200, 800).webp().toBuffer())
    const { whole, wide } = await prints('images/a.webp')
    expect([widths(whole), widths(wide)]).toEqual([
      [640, 960, 1200],
      [320, 480, 640, 960, 1200],
    ])
    expect(room.printed()).toHaveLength(2 * 5)
  })

  it('prints a tiny picture at its own size', async () => {
    room.write('images/a.png', await gradient(90, 60).png().toBuffer())
    expect(widths((await prints('images/a.png')).wide)).toEqual([90])
  })

  it.each([
    ['jpg', 'jpeg', 'image/jpeg'],
    ['png', 'png', 'image/png'],
    ['webp', 'webp', 'image/webp'],
    ['avif', 'avif', 'image/jpeg'],
    ['gif', 'gif', 'image/png'],
  ] as const)('gives a .%s to browsers that know nothing newer', async (extension, format, fallback) => {
    room.write(`images/a.${extension}`, await gradient(60, 50).toFormat(format).toBuffer())
    const { sources } = (await prints(`images/a.${extension}`)).whole
    expect([...new Set(['image/avif', 'image/webp', fallback])]).toEqual(sources.map(({ type }) => type))
  })

  it('turns the picture upright, and keeps neither its place nor its camera', async () => {
    const exif = { IFD0: { Make: 'Leica' }, IFD3: { GPSLatitude: '48/1 51/1 24/1' } }
    const lying = gradient(400, 200).jpeg().withMetadata({ orientation: 6 }).withExifMerge(exif)
    room.write('images/a.jpg', await lying.toBuffer())
    const { whole } = await prints('images/a.jpg')
    expect([whole.width, whole.height]).toEqual([200, 400])
    const header = await sharp(room.bytesOf(whole.src)).metadata()
    expect([header.width, header.height, header.exif, header.orientation]).toEqual([200, 400, undefined, undefined])
  })

  it('knows one file under all its spellings', async () => {
    room.write('images/a b.png', await gradient(60, 40).png().toBuffer())
    const spellings = [
      'images/a b.png',
      './images/a%20b.png',
      '/images/a b.png',
      '../images/a b.png',
      '../../images/a b.png',
    ]
    const { value, problems } = await room.prepare(...spellings)
    expect(problems).toEqual([])
    expect(spellings.map((src) => value?.get(src)?.whole.src)).toEqual(
      Array(5).fill(value?.get('images/a b.png')?.whole.src),
    )
    expect(develop).toHaveBeenCalledTimes(1)
  })

  it('does no image work the second time, even for another edition', async () => {
    room.write('images/a.png', await gradient(90, 90).png().toBuffer())
    const first = await prints('images/a.png')
    const names = room.printed()
    room.clear('out')
    expect(await prints('images/a.png')).toEqual(first)
    expect(room.printed()).toEqual(names)
    expect(develop).toHaveBeenCalledTimes(1)
  })

  it('works again when the cache has lost a print, and when the picture changes', async () => {
    room.write('images/a.png', await gradient(90, 90).png().toBuffer())
    const first = await prints('images/a.png')
    room.forget(first.whole.src)
    expect(await prints('images/a.png')).toEqual(first)
    room.write('images/a.png', await gradient(90, 91).png().toBuffer())
    expect((await prints('images/a.png')).whole.src).not.toBe(first.whole.src)
    expect(develop).toHaveBeenCalledTimes(3)
  })

  it('gives the same bytes each time', async () => {
    room.write('images/a.jpg', await gradient(700, 500).jpeg().toBuffer())
    await prints('images/a.jpg')
    const first = room.printed().map((name) => room.bytesOf(`/images/${name}`))
    room.clear('out')
    room.clear('cache')
    await prints('images/a.jpg')
    expect(room.printed().map((name) => room.bytesOf(`/images/${name}`))).toEqual(first)
  })

  it('prints nothing and says nothing of no picture', async () => {
    expect(await room.prepare()).toEqual({ value: new Map(), problems: [] })
  })
})

describe('problems of pictures', () => {
  it('names the nearest file when one is missing, at each place', async () => {
    room.write('images/pentagone.webp', await gradient(60, 40).webp().toBuffer())
    expect(
      await room.problems('images/pentagonne.webp', 'images/pentagonne.webp', 'images/tout-autre-chose.png'),
    ).toMatchInlineSnapshot(`
      "content/articles/a.md:1:1  l’image « images/pentagonne.webp » n’existe pas ; le nom le plus proche est « images/pentagone.webp ».
      Écrivez : images/pentagone.webp

      content/articles/a.md:2:1  l’image « images/pentagonne.webp » n’existe pas ; le nom le plus proche est « images/pentagone.webp ».
      Écrivez : images/pentagone.webp

      content/articles/a.md:3:1  l’image « images/tout-autre-chose.png » n’existe pas ; un fichier du dossier de contenu est attendu."
    `)
  })

  it('refuses what leaves the folder', async () => {
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
      "content/articles/a.md:1:1  l’adresse d’image « ../secret.png » n’est pas permise ; un chemin qui reste dans le dossier de contenu est attendu.
      Écrivez : images/photo.jpg

      content/articles/a.md:2:1  l’adresse d’image « %2e%2e/secret.png » n’est pas permise ; un chemin qui reste dans le dossier de contenu est attendu.
      Écrivez : images/photo.jpg

      content/articles/a.md:3:1  l’adresse d’image « images\\a.png » n’est pas permise ; un chemin qui reste dans le dossier de contenu est attendu.
      Écrivez : images/a.png

      content/articles/a.md:4:1  l’adresse d’image « images/%00.png » n’est pas permise ; un chemin qui reste dans le dossier de contenu est attendu.
      Écrivez : images/photo.jpg

      content/articles/a.md:5:1  l’adresse d’image « images/%zz.png » n’est pas permise ; un chemin qui reste dans le dossier de contenu est attendu.
      Écrivez : images/photo.jpg

      content/articles/a.md:6:1  l’adresse d’image « .git/a.png » n’est pas permise ; un chemin qui reste dans le dossier de contenu est attendu.
      Écrivez : images/photo.jpg

      content/articles/a.md:7:1  l’image « https://ailleurs.example/a.png » est sur un autre site ; une image enregistrée dans le dossier « images » est attendue, sinon un autre site verrait passer nos lecteurs.
      Écrivez : images/photo.jpg

      content/articles/a.md:8:1  l’image « //ailleurs.example/a.png » est sur un autre site ; une image enregistrée dans le dossier « images » est attendue, sinon un autre site verrait passer nos lecteurs.
      Écrivez : images/photo.jpg

      content/articles/a.md:9:1  « lien.png » est un lien symbolique ou un dossier ; une copie du fichier est attendue à cet endroit.

      content/articles/a.md:10:1  « ailleurs/vrai.png » est un lien symbolique ou un dossier ; une copie du fichier est attendue à cet endroit."
    `)
  })

  it('refuses what is not the picture it says', async () => {
    room.write('faux.png', await gradient(60, 40).jpeg().toBuffer())
    room.write('texte.jpg', 'Ceci n’est pas une image.')
    room.write('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
    room.write('note.pdf', '%PDF')
    room.write('dossier.png/a.txt', '')
    expect(await room.problems('faux.png', 'texte.jpg', 'logo.svg', 'note.pdf', 'dossier.png')).toMatchInlineSnapshot(`
      "content/articles/a.md:1:1  « faux.png » contient une image JPEG ; l’extension doit être celle du format (renommez aussi le fichier).
      Écrivez : faux.jpg

      content/articles/a.md:2:1  l’image « texte.jpg » est abîmée ou tronquée ; une image JPEG, PNG, WebP, AVIF ou GIF est attendue.

      content/articles/a.md:3:1  « logo.svg » est un dessin SVG, qui peut contenir du code ; une image JPEG, PNG ou WebP du même dessin est attendue.

      content/articles/a.md:4:1  « note.pdf » n’est pas d’un format accepté ; une image JPEG, PNG, WebP, AVIF ou GIF est attendue.

      content/articles/a.md:5:1  « dossier.png » est un lien symbolique ou un dossier ; une copie du fichier est attendue à cet endroit."
    `)
  })

  it('refuses a truncated picture and a pixel bomb without decoding it', async () => {
    const whole = await gradient(600, 400).jpeg().toBuffer()
    room.write('tronquee.jpg', whole.subarray(0, whole.length / 2))
    room.write('entete.jpg', whole.subarray(0, 40))
    room.write('bombe.png', bomb(await gradient(60, 40).png().toBuffer()))
    expect(await room.problems('tronquee.jpg', 'entete.jpg', 'bombe.png')).toMatchInlineSnapshot(`
      "content/articles/a.md:1:1  l’image « tronquee.jpg » est abîmée ou tronquée ; une image JPEG, PNG, WebP, AVIF ou GIF est attendue.

      content/articles/a.md:2:1  l’image « entete.jpg » est abîmée ou tronquée ; une image JPEG, PNG, WebP, AVIF ou GIF est attendue.

      content/articles/a.md:3:1  l’image « bombe.png » mesure 30000 × 30000 pixels ; une image de 64 millions de pixels au plus est attendue."
    `)
  })
})

async function prints(src: string): Promise<Prints> {
  const { value, problems } = await room.prepare(src)
  expect(problems).toEqual([])
  return value?.get(src) ?? expect.fail(`${src} was not printed`)
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

/** The same file, claiming 30 000 × 30 000 pixels in a header whose checksum is right. */
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
