import { describe, expect, it } from 'vitest'
import { scriptFinder, wholeLanguage } from '../../lib/text/script-passages'

const found = (text: string, lang = 'fr') =>
  scriptFinder(lang)(text).map((passage) => [text.slice(passage.start, passage.end), passage.lang])

describe('scriptFinder', () => {
  it.each<[string, [string, string][]]>([
    ['Le mot « Что делать? » de Lénine', [['Что делать?', 'und-Cyrl']]],
    [
      'Vu à Київ, en Україна.',
      [
        ['Київ', 'und-Cyrl'],
        ['Україна', 'und-Cyrl'],
      ],
    ],
    ['العالم منذ عام 2011!', [['العالم منذ عام 2011!', 'und-Arab']]],
    ['« Что делать? 1902. »', [['Что делать? 1902.', 'und-Cyrl']]],
    ['Vu à Москва 2011 !', [['Москва', 'und-Cyrl']]],
    ['السلام عليكم يا صديقي!', [['السلام عليكم يا صديقي!', 'und-Arab']]],
    [
      'Il dit שלום, puis 東京。',
      [
        ['שלום', 'he'],
        ['東京。', 'und-Hani'],
      ],
    ],
    ['日本語のテスト。東京', [['日本語のテスト。東京', 'ja']]],
    ['북한과 大韓民國', [['북한과 大韓民國', 'ko']]],
    ['Ἐν ἀρχῇ ἦν ὁ λόγος', [['Ἐν ἀρχῇ ἦν ὁ λόγος', 'und-Grek']]],
    ['Le λόγος', [['λόγος', 'el']]],
    [
      '« Москва », « Киев »',
      [
        ['Москва', 'und-Cyrl'],
        ['Киев', 'und-Cyrl'],
      ],
    ],
    [
      'ขอบคุณ, հայ, ქართული, नमस्ते',
      [
        ['ขอบคุณ', 'th'],
        ['հայ', 'hy'],
        ['ქართული', 'ka'],
        ['नमस्ते', 'und-Deva'],
      ],
    ],
  ])('%s', (text, passages) => {
    expect(found(text)).toEqual(passages)
  })

  it.each(['Une β-carotène', 'α, β et Σ', 'ΔT = 5 µm', 'ℵ₀ ∈ ℝ', 'ПриветWorld', 'Œuvre, Łódź, 🎉'])(
    'finds nothing in %s',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )

  it('ignores that script in a text in it', () => {
    expect(found('Привет, שלום', 'ru')).toEqual([['שלום', 'he']])
    for (const lang of ['ja', 'zh', 'ko']) expect(found('東京', lang)).toEqual([])
    expect(found('東京', 'xx-no-such-tag')).toEqual([['東京', 'und-Hani']])
  })

  it('handles ten thousand words at once', () => {
    const text = 'Ελληνικά α '.repeat(10_000)
    const start = performance.now()
    expect(found(text)).toHaveLength(1)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

it.each([
  ['Тест 2024 года (и ещё)', 'und-Cyrl'],
  ['Москва: это столица', 'und-Cyrl'],
  ['東京のテスト', 'ja'],
  ['Москва et Paris', undefined],
  ['Москва, Αθήνα', undefined],
  ['2024', undefined],
])('wholeLanguage: %s', (text, lang) => {
  expect(wholeLanguage(text, scriptFinder('fr')(text))).toBe(lang)
})
