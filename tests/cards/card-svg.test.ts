import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { type BaseDirection, baseDirection, visualParts } from '../../lib/cards/bidi-parts'
import { cardSvg } from '../../lib/cards/card-svg'
import { openFaces } from '../../lib/cards/faces'
import { facesFor } from '../../lib/cards/fallback-faces'
import { measureText, outlineText } from '../../lib/cards/outline-text'
import type { ShareCard } from '../../lib/cards/share-card'
import { drawableText, isDrawable, missingFrom, runsOf } from '../../lib/cards/text-runs'

const faces = await openFaces()
const face = faces.title

const CARD: ShareCard = { title: 'Spotify\u00a0: l’audio sans perte\u202f?', paper: 'Lire aussi' }

describe('drawCard', () => {
  it('is SVG without text elements, which needs no font', async () => {
    const svg = cardSvg(CARD, faces)
    expect(await sharp(Buffer.from(svg)).metadata()).toMatchObject({ format: 'svg', width: 1200, height: 630 })
    expect(svg).not.toContain('<text')
  })

  it('draws a cover, or a photograph with its credit', () => {
    const photo = { address: '/images/a.jpg', credit: 'Marie Durand' }
    const paths = (card: ShareCard) => cardSvg(card, faces).split('<path ').length - 1
    expect(cardSvg(CARD, faces)).toContain('viewBox="')
    expect(cardSvg({ ...CARD, photo }, faces)).not.toContain('<style>')
    expect(paths({ ...CARD, photo }) - paths({ ...CARD, photo: { address: photo.address } })).toBe(1)
  })

  it('names the section in its colour', () => {
    const { length } = cardSvg(CARD, faces)
    expect(cardSvg({ ...CARD, section: { name: 'Culture', hue: 340 } }, faces).length).toBeGreaterThan(length)
  })

  it('draws the same card twice', () => {
    expect(cardSvg(CARD, faces)).toBe(cardSvg(CARD, faces))
  })
})

describe('the title of a card', () => {
  it.each(['Le CO₂ et l’H₂O → que faire ?', 'E = mc² ← 10⁻⁶', 'Dvořák', 'ﬁn', 'A­B'])('draws all of « %s »', (title) => {
    expect(isDrawable(title, face)).toBe(true)
  })

  it.each(['Ελλάδα', 'Москва', 'שָׁלוֹם', 'مرحبا بكم', 'Fête 🎉', 'À 👩‍💻 et ❤️', 'x ≤ y', 'Kɔnkɔ', 'Ẓafār', 'Ἀθῆναι'])(
    'is drawn with fallback fonts for « %s »',
    async (title) => {
      const { title: companions } = await facesFor({ titles: [title] })
      expect(companions.length).toBeGreaterThan(face.length)
      expect(missingFrom(companions, title)).toEqual([])
      expect(isDrawable(title, companions)).toBe(true)
      expect(outlineText(title, { face: companions, size: 40 }).path).not.toBe('')
    },
  )

  it('needs no fallback font for the alphabets of our fonts', async () => {
    expect((await facesFor({ titles: [CARD.title, 'Le CO₂ → 1/2 ; Dvořák'] })).title).toBe(face)
  })

  it.each(['北京', 'नमस्ते', 'x ≤ y'])('is replaced for « %s », which no font has', (title) => {
    expect(isDrawable(title, face)).toBe(false)
    const photo = { address: '/images/a.jpg' }
    const card = { paper: 'Le Journal', section: { name: 'Monde', hue: 20 }, photo }
    expect(cardSvg({ ...card, title }, faces)).toBe(cardSvg({ ...card, title: 'Monde' }, faces))
    expect(cardSvg({ paper: 'Le Journal', photo, title }, faces)).toBe(
      cardSvg({ paper: 'Le Journal', photo, title: 'Le Journal' }, faces),
    )
  })

  it('draws subscripts smaller and lower, and arrows', () => {
    const [, index] = runsOf('O₂', face)
    expect(index).toMatchObject({ text: '2', scale: 0.62, rise: -0.14 })
    expect(runsOf('→', face)).toEqual([{ arrow: 'right' }])
    expect(outlineText('a → b', { face, size: 100 }).width).toBeGreaterThan(
      outlineText('a  b', { face, size: 100 }).width,
    )
  })
})

describe('outlineText', () => {
  it('kerns, and uses French ligatures', () => {
    const width = (text: string) => measureText(text, { face })
    expect(width('AV')).toBeLessThan(width('A') + width('V'))
    expect(outlineText('fi', { face, size: 100 }).width).toBeCloseTo(width('fi') * 100)
  })

  it('gives U+202F a width, although no font file has it', () => {
    const width = (text: string) => measureText(text, { face })
    expect(width('a\u202f?') - width('a') - width('?')).toBeCloseTo(0.165)
  })

  it('takes each letter from the font that has it, replaces it, or leaves it out', () => {
    const text = (line: string) => runsOf(line, face).map((run) => ('file' in run ? run.text : '_'))
    expect(text('Dvořák, Erdoğan')).toEqual(['Dvo', 'ř', 'ák, Erdo', 'ğ', 'an'])
    expect(text('sous\u2011titre')).toEqual(['sous-titre'])
    expect(text('Pékin 北京')).toEqual(['Pékin '])
    expect(drawableText('🎉 Fête 👩‍👧\u00a0: le 北京 bilan\u202f!', face)).toBe('Fête\u00a0: le bilan\u202f!')
    expect(outlineText('北京', { face, size: 40 })).toEqual({ width: 0, path: '' })
  })
})

describe('a line with right-to-left words', () => {
  const shown = (line: string, base: BaseDirection = 'ltr') =>
    visualParts(line, base).map(({ text, isRightToLeft }) => (isRightToLeft ? `<${text}` : text))

  it.each<[string, BaseDirection, string[]]>([
    ['Le mot « שלום » (2011) !', 'ltr', ['Le mot « ', '<שלום', ' » (2011) !']],
    ['שלום 1967?', 'rtl', ['<?', '1967', '<שלום ']],
    ['De שלום et مرحبا', 'ltr', ['De ', '<שלום', ' et ', '<مرحبا']],
    ['Le mot', 'ltr', ['Le mot']],
  ])('%s', (line, base, parts) => {
    expect(baseDirection(line)).toBe(base)
    expect(shown(line, base)).toEqual(parts)
  })

  it('joins Arabic letters', async () => {
    const { title: face } = await facesFor({ titles: ['مرحبا'] })
    const apart = [...'مرحبا'].reduce((sum, letter) => sum + measureText(letter, { face }), 0)
    expect(measureText('مرحبا', { face })).toBeLessThan(apart)
  })
})
