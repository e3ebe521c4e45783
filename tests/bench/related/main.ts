import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newest, random, sameTag } from './baselines'
import { Directory } from './directory'
import type { Document } from './document'
import { documentsOf } from './documents'
import { Engine } from './engine'
import { readFolder } from './folder'
import { type Measures, type Method, measure } from './measure'
import { type Answers, readPairs } from './pairs'
import { tfIdf } from './tf-idf'

/**
 * `npm run bench:related -- <folder> [<pairs.tsv>]`: the recall of each method against the links
 * that editors made. The default pairs are in `pairs.tsv` in the folder; `manuals.ts` makes such
 * folders.
 *
 * Links between articles are removed from the text, with their words. « avec les fils des autres »
 * also knows the links of all other articles, but none of the judged article.
 */
function main([folder, tsv]: string[]): void {
  if (folder === undefined) throw new Error('npm run bench:related -- <folder> [<pairs.tsv>]')
  const articles = readFolder(folder)
  const directory = new Directory(articles)
  const documents = documentsOf(articles, directory)
  const { answers, unknown } = readPairs(readFileSync(tsv ?? join(folder, 'pairs.tsv'), 'utf8'), directory)
  console.log(summary(documents, answers, unknown))
  for (const [name, method] of methodsOf(documents, answers)) console.log(row(name, measure(method, answers)))
}

function* methodsOf(documents: readonly Document[], answers: Answers): Generator<[string, Method]> {
  const alone = documents.map((document) => ({ ...document, cites: [] }))
  const linked = documents.map((document) => ({
    ...document,
    cites: [...document.cites, ...(answers.get(document.slug) ?? [])],
  }))
  yield ['Lire aussi, avec les fils des autres', ours(linked)]
  yield ['Lire aussi, texte seul', ours(alone)]
  yield ['TF-IDF, cosinus', tfIdf(documents)]
  yield ['mêmes sujets (tags)', sameTag(documents)]
  yield ['cinq derniers', newest(documents)]
  yield ['au hasard', random(documents)]
}

function ours(documents: readonly Document[]): Method {
  const engine = new Engine(documents)
  return (path) => engine.nearest(path, 5).map(({ slug }) => slug)
}

function summary(documents: readonly Document[], answers: Answers, unknown: number): string {
  const links = [...answers.values()].reduce((sum, { size }) => sum + size, 0) / 2
  const counts = `${documents.length} articles, ${links} liens, ${answers.size} articles jugés`
  const left = `${unknown} lignes sans article, ${new Engine(documents).nearDuplicates().length} paires de doublons`
  return `${counts} (${left})\n${' '.repeat(38)}rappel@3 rappel@5 succès@5      MRR`
}

function row(name: string, { recall3, recall5, hit5, mrr }: Measures): string {
  return name.padEnd(38) + [recall3, recall5, hit5, mrr].map((value) => value.toFixed(3).padStart(8)).join(' ')
}

main(process.argv.slice(2))
