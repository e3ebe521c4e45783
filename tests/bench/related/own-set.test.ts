import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Directory } from './directory'
import { documentsOf } from './documents'
import { Engine } from './engine'
import { readFolder } from './folder'
import { measure } from './measure'
import { readPairs } from './pairs'
import { tfIdf } from './tf-idf'

const articles = readFolder('content/articles')
const directory = new Directory(articles)
const documents = documentsOf(articles, directory).map((document) => ({ ...document, cites: [] }))
const { answers, unknown } = readPairs(readFileSync(join(import.meta.dirname, 'own-pairs.tsv'), 'utf8'), directory)

it('finds the links of our own articles at least as well as plain TF-IDF, from the text alone', () => {
  const engine = new Engine(documents)
  const ours = measure((path) => engine.nearest(path, 5).map(({ slug }) => slug), answers)
  const plain = measure(tfIdf(documents), answers)
  expect(unknown).toBe(0)
  expect(ours.recall5).toBeGreaterThanOrEqual(plain.recall5)
  expect(ours.mrr).toBeGreaterThanOrEqual(plain.mrr)
})
