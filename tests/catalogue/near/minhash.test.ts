import { describe, expect, it } from 'vitest'
import { minhashOf, resemblance } from '@/lib/catalogue/near/minhash'
import { readFields } from '@/lib/text/indexed-fields'

const words = (count: number, first = 0) => Array.from({ length: count }, (_, n) => `mot${first + n}`).join(' ')
const minhash = (body: string) => minhashOf(readFields({ title: '', deck: '', straps: '', lead: '', body }))

describe('resemblance', () => {
  const text = words(400)
  it.each([
    ['the same text', text, 1, 1],
    ['a text of which half is new', `${words(200)} ${words(200, 1000)}`, 0.2, 0.5],
    ['another text', words(400, 5000), 0, 0],
    ['a text too short to be recognised', words(8), 0, 0],
  ])('%s', (_name, other, least, most) => {
    const alike = resemblance(minhash(text), minhash(other))
    expect(alike).toBeGreaterThanOrEqual(least)
    expect(alike).toBeLessThanOrEqual(most)
  })
})
