import { describe, expect, it } from 'vitest'
import { createLexicon } from '@/lib/catalogue/nearest/lexicon'
import { eachSentence, read } from '@/lib/catalogue/nearest/reading'
import { resemblance, sketchOf } from '@/lib/catalogue/nearest/sketch'
import { aDocument } from './paper'

const lexicon = createLexicon()
function sentencesOf(text: Uint32Array): number[] {
  const keys: number[] = []
  eachSentence(text, (_start, _end, key) => keys.push(key))
  return keys
}

const titleOf = (title: string) => [...read(aDocument({ slug: 'a', title }), lexicon).title]

describe('read', () => {
  it.each([
    ['L’élection d’un maire', "l'election d'un maire"],
    ['qu’il s’agisse d’État', 'qu’elle s’agisse d’état'],
    ['l’Assemblée nationale', 'assemblées nationales'],
    ['la loi de finances', 'les lois de finance'],
  ])('reads « %s » like « %s »', (one, other) => expect(titleOf(one)).toEqual(titleOf(other)))

  it('cuts sentences at full stops and lines, not inside numbers nor addresses', () => {
    const { body } = read(
      aDocument({ slug: 'a', body: 'Chapô.\nUn budget de 3.5 milliards. Une page lemonde.fr ouverte !\nFin' }),
      lexicon,
    )
    expect(sentencesOf(body)).toHaveLength(3)
  })

  it('takes the first paragraph for the lead', () => {
    const { lead } = read(aDocument({ slug: 'a', body: '\n\nBudget. Vote.\nSénat' }), lexicon)
    expect(sentencesOf(lead)).toHaveLength(2)
  })

  it('has nothing to say of an empty article', () => {
    const { title, strap, lead, body, sketch } = read(aDocument({ slug: 'a' }), lexicon)
    expect([title, strap, lead, body].map((text) => sentencesOf(text))).toEqual([[], [], [], []])
    expect(sketch).toHaveLength(0)
  })
})

describe('resemblance', () => {
  const text = Uint32Array.from({ length: 400 }, (_, i) => i + 10)
  const half = text.map((word, i) => (i < 200 ? word : word + 1000))
  it.each([
    ['the same text', text, 1, 1],
    ['a text of which half is new', half, 0.2, 0.5],
    ['another text', text.map((word) => word + 5000), 0, 0],
    ['a text too short to be recognised', text.slice(0, 8), 0, 0],
  ])('%s', (_name, other, least, most) => {
    const alike = resemblance(sketchOf([text]), sketchOf([other]))
    expect(alike).toBeGreaterThanOrEqual(least)
    expect(alike).toBeLessThanOrEqual(most)
  })
})
