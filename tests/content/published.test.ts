import { describe, expect, it } from 'vitest'
import { formatPublished, readPublished } from '../../lib/content/published'

const read = (text: string) => readPublished({ path: 'content/.published.json', text })

describe('.published.json', () => {
  it('is read with the place of each address, however it is laid out', () => {
    const text = '{"/":"urn:uuid:2", "/articles/\\u00e9t\\u00e9/": "urn:uuid:1"}'
    const { value = [] } = readPublished({ path: 'p', text })
    expect(value.map(({ address, place: { line, column } }) => [address, line, column])).toEqual([
      ['/', 1, 2],
      ['/articles/été/', 1, 1],
    ])
  })

  it('is read with the place of each address', () => {
    expect(read('{\n  "/articles/a/": "urn:uuid:1",\n  "/": "urn:uuid:2"\n}\n').value).toEqual([
      {
        address: '/articles/a/',
        id: 'urn:uuid:1',
        place: { file: 'content/.published.json', line: 2, column: 3, length: 14 },
      },
      { address: '/', id: 'urn:uuid:2', place: { file: 'content/.published.json', line: 3, column: 3, length: 3 } },
    ])
  })

  it('is written as it is read', () => {
    const text = formatPublished(
      new Map([
        ['/b/', '2'],
        ['/a/', '1'],
      ] as const),
    )
    expect(formatPublished(new Map(read(text).value?.map(({ address, id }) => [address, id])))).toBe(text)
  })

  it.each(['', '[]', '{"/a/": 1}', '{"/a/": ""}', '{"a": "1"}', '{"/a/": "1",}'])('%j is damaged', (text) => {
    expect(read(text).problems.map(({ found }) => found)).toEqual(['la liste des adresses publiées ne se lit plus'])
  })
})
