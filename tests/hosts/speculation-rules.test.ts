import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { headersFor } from '../../lib/hosts/headers-for'
import { speculationRules } from '../../lib/hosts/speculation-rules'

it('prefetches « Lire aussi », prerenders it only when pressed, and matches pages only', () => {
  expect(JSON.parse(speculationRules({ basePath: '/journal' }))).toMatchInlineSnapshot(`
    {
      "prefetch": [
        {
          "eagerness": "moderate",
          "where": {
            "and": [
              {
                "href_matches": [
                  "/journal/",
                  "/journal/*/",
                ],
              },
              {
                "selector_matches": ".readalso a,.passage a,.ending a,.series a,.sequels a",
              },
            ],
          },
        },
        {
          "eagerness": "conservative",
          "where": {
            "and": [
              {
                "href_matches": [
                  "/journal/",
                  "/journal/*/",
                ],
              },
              {
                "not": {
                  "selector_matches": ".readalso a,.passage a,.ending a,.series a,.sequels a",
                },
              },
            ],
          },
        },
      ],
      "prerender": [
        {
          "eagerness": "conservative",
          "where": {
            "and": [
              {
                "href_matches": [
                  "/journal/",
                  "/journal/*/",
                ],
              },
              {
                "selector_matches": ".readalso a,.passage a,.ending a,.series a,.sequels a",
              },
            ],
          },
        },
      ],
    }
  `)
})

it('names classes that components use', () => {
  const [read] = JSON.parse(speculationRules({ basePath: '' })).prerender
  const classes: string[] = read.where.and[1].selector_matches.match(/(?<=\.)[\w-]+/g)
  const markup = readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => readFileSync(join('components', file), 'utf8'))
  const isWritten = (name: string) => markup.some((text) => new RegExp(`className=[^>]*\\b${name}\\b`).test(text))
  expect(classes.filter((name) => !isWritten(name))).toEqual([])
})

it.each([
  ['/', '"/speculation.json"'],
  ['/articles/a/', '"/speculation.json"'],
  ['/a-propos/', '"/speculation.json"'],
  ['/assets/a.1.css', undefined],
  ['/atom.xml', undefined],
])('names the rules on %s: %s', (path, header) => {
  expect(headersFor(path, { secure: true, pages: ['/a-propos/'] })['Speculation-Rules']).toBe(header)
})

it('names them under the base path', () => {
  expect(headersFor('/', { secure: true, basePath: '/journal' })['Speculation-Rules']).toBe(
    '"/journal/speculation.json"',
  )
})
