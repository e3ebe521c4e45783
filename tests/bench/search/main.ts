import { existsSync } from 'node:fs'
import { loadavg } from 'node:os'
import { performance } from 'node:perf_hooks'
import { gunzipSync } from 'node:zlib'
import { type Address, slugOf } from '@/lib/paths'
import type { Hit } from '@/lib/search/hit'
import type { IndexFetcher } from '@/lib/search/index-format'
import { CARDS_PER_FILE, cardsPath, type ResultCard, textPath } from '@/lib/search/index-format'
import { queryTerms } from '@/lib/search/query-terms'
import { openTable, runQuery } from '@/lib/search/run-query'
import { SCHEMA } from '@/lib/search/schema'
import type { SearchArticle } from '@/lib/search/search-article'
import { SearchIndex } from '@/lib/search/search-index'
import { searchTokens } from '@/lib/search/search-tokens'
import { Store } from '@/lib/store/store'
import { randomFloat } from '../../random'
import { inChromium } from './in-chromium'
import { readPaper } from './paper'
import { questionFrom } from './questions'

/**
 * `npm run bench:search -- <folder>`: whether a few words of a title find its article. Each query
 * starts with an empty cache; its weight is everything fetched until the first result is shown.
 */
async function main([folder]: string[]): Promise<void> {
  if (folder === undefined) throw new Error('npm run bench:search -- <folder>')
  const articles = readPaper(folder)
  const started = performance.now()
  const files = filesOf(articles)
  const seconds = (performance.now() - started) / 1000
  const size = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0)
  console.log(`${articles.length} articles, ${files.size} fichiers, ${kilobytes(size)} ko, ${seconds.toFixed(1)} s`)
  console.log(
    '| questions | dans les 3 premiers | ko jusqu’au 1er résultat (médiane, 95 %, max) | ko de la première page, citations comprises | ms (médiane, 95 %) |\n|---|---|---|---|---|',
  )
  console.log(await row('mots du titre', articles, files))
  console.log(await row('mots du titre, petits mots compris', articles, files, () => true))
  if (existsSync('out/recherche/fichier/table.bin')) await tellChromium(articles, files)
  else console.log('Chromium demande une édition imprimée : npm run build')
}

function filesOf(articles: readonly SearchArticle[]): Map<Address, Buffer> {
  const index = new SearchIndex(new Store(':memory:', SCHEMA), '')
  index.update(articles, [])
  return new Map(index.paths().map((path) => [`/${path}`, index.file(path) ?? Buffer.of()]))
}

const IN_CHROMIUM = 20

async function tellChromium(articles: readonly SearchArticle[], files: Files): Promise<void> {
  const chance = randomFloat(2)
  const questions = sample(articles, IN_CHROMIUM).map(({ card }) => questionFrom(card.title, chance))
  const [before] = loadavg()
  const { typed, opened, requests } = await inChromium(files, questions)
  console.log(`\nDans Chromium, charge ${before?.toFixed(1)} puis ${loadavg()[0]?.toFixed(1)} :`)
  console.log('| jusqu’au 1er résultat | ms (médiane, 95 %, max) | fichiers |\n|---|---|---|')
  const ms = (times: readonly number[]) => [0.5, 0.95, 1].map((part) => quantile(times, part).toFixed(0)).join(', ')
  console.log(`| question tapée | ${ms(typed)} | |`)
  console.log(`| page ouverte sur une question | ${ms(opened)} | ${quantile(requests, 0.5)} |`)
}

type Files = ReadonlyMap<Address, Buffer>

async function row(name: string, articles: readonly SearchArticle[], files: Files, isKept?: () => boolean) {
  const chance = randomFloat(1)
  const found: boolean[] = []
  const weights: number[] = []
  const pages: number[] = []
  const times: number[] = []
  for (const { card: sought } of sample(articles)) {
    const question = questionFrom(sought.title, chance, isKept)
    const { load, weight } = browser(files)
    const start = performance.now()
    const { hits } = await runQuery(question, await openTable(load), load)
    const cards = await Promise.all(
      hits.slice(0, 3).map(async ({ year, article }) => {
        const all = await load.json<ResultCard[]>(cardsPath(year.year, article))
        return all[article % CARDS_PER_FILE]
      }),
    )
    times.push(performance.now() - start)
    weights.push(weight())
    await loadFirstPage(question, hits, load)
    pages.push(weight())
    found.push(cards.some((card) => card?.href === sought.href))
  }
  const rate = (100 * found.filter(Boolean).length) / found.length
  const ko = [0.5, 0.95, 1].map((part) => kilobytes(quantile(weights, part))).join(', ')
  const page = [0.5, 0.95, 1].map((part) => kilobytes(quantile(pages, part))).join(', ')
  const ms = [0.5, 0.95].map((part) => quantile(times, part).toFixed(0)).join(', ')
  return `| ${name} | ${rate.toFixed(1)} % | ${ko} | ${page} | ${ms} |`
}

/**
 * Fetches a page of results, and the texts of results whose title and deck have no word of the
 * query.
 */
async function loadFirstPage(question: string, hits: readonly Hit[], load: IndexFetcher): Promise<void> {
  const terms = new Set(queryTerms(question).map(({ term }) => term))
  for (const { year, article } of hits.slice(0, 10)) {
    const cards = await load.json<ResultCard[]>(cardsPath(year.year, article))
    const card = cards[article % CARDS_PER_FILE]
    const shown = searchTokens(`${card?.title} ${card?.deck}`)
    if (card && !shown.some(({ term }) => terms.has(term))) await load.json(textPath(slugOf(card.href)))
  }
}

/** A browser with an empty cache. */
function browser(files: Files): { load: IndexFetcher; weight: () => number } {
  const seen = new Set<Address>()
  let weight = 0
  const bytes = async (address: Address) => {
    const file = files.get(address) ?? Buffer.from('')
    if (!seen.has(address)) weight += file.length
    seen.add(address)
    return file
  }
  const json = async <T>(address: Address) => JSON.parse(gunzipSync(await bytes(address)).toString()) as T
  return { load: { bytes, json }, weight: () => weight }
}

const LARGEST_SAMPLE = 500

/** All the articles of a small paper, or an even sample of a large one. */
function sample(articles: readonly SearchArticle[], size = LARGEST_SAMPLE): SearchArticle[] {
  const step = Math.max(1, articles.length / size)
  return Array.from(
    { length: Math.floor(articles.length / step) },
    (_, index) => articles[Math.floor(index * step)],
  ).flatMap((article) => article ?? [])
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0)
}

await main(process.argv.slice(2))
