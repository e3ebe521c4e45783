import { describe, expect, it } from 'vitest'
import { formatPublished, readPublished } from '../../lib/content/published-file'

const read = (text: string) => readPublished({ path: 'content/.published.json', text })

describe('.published.json', () => {
  it('is read in any layout', () => {
    const text = '{"/":"urn:uuid:2", "/articles/\\u00e9t\\u00e9/": "urn:uuid:1"}'
    expect(read(text).value).toEqual({
      texts: [
        { address: '/', id: 'urn:uuid:2' },
        { address: '/articles/été/', id: 'urn:uuid:1' },
      ],
      source: { path: 'content/.published.json', text },
    })
  })

  it('is the same after reading and writing', () => {
    const text = formatPublished(
      new Map([
        ['/b/', '2'],
        ['/a/', '1'],
      ] as const),
    )
    expect(formatPublished(new Map(read(text).value?.texts.map(({ address, id }) => [address, id])))).toBe(text)
  })

  it.each(['', '[]', 'null', '"/a/"', '{"/a/": 1}', '{"/a/": ""}', '{"a": "1"}', '{"/a/": "1",}'])(
    '%j is damaged',
    (text) => {
      expect(read(text).problems.map(({ found }) => found)).toEqual(['la liste des adresses publiées ne se lit plus'])
    },
  )
})
