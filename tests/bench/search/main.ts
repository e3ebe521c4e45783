import { performance } from 'node:perf_hooks'
import { gunzipSync } from 'node:zlib'
import type { Address } from '@/lib/paths'
import { ask, type Load, openYears } from '@/lib/search/ask'
import { CARDS, cardsPath, type Found } from '@/lib/search/bundle'
import { searchFiles } from '@/lib/search/print'
import type { ArticleView } from '@/lib/views/view'
import { readPaper } from './paper'
import { chances, questionFrom } from './questions'

/**
 * `npm run bench:search -- <folder>`: does a reader who remembers a few words of a title find the article again? Each question is asked
 * by a browser that has fetched nothing yet; its weight is that of all it fetches before its first result is on the page.
 */
async function main([folder]: string[]): Promise<void> {
  if (folder === undefined) throw new Error('npm run bench:search -- <folder>')
  const articles = await readPaper(folder)
  const started = performance.now()
  const files = new Map(searchFiles(articles).map(([address, make]) => [address, make()]))
  const seconds = (performance.now() - started) / 1000
  const size = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0)
  console.log(`${articles.length} articles, ${files.size} fichiers, ${kilobytes(size)} ko, ${seconds.toFixed(1)} s`)
  console.log(
    '| questions | dans les 3 premiers | ko jusqu’au 1er résultat (médiane, 95 %, max) | ms (médiane, 95 %) |\n|---|---|---|---|',
  )
  console.log(await row('mots du titre', articles, files))
  console.log(await row('mots du titre, petits mots compris', articles, files, () => true))
}

type Files = ReadonlyMap<Address, Buffer>

async function row(name: string, articles: readonly ArticleView[], files: Files, isKept?: () => boolean) {
  const chance = chances(1)
  const years = [...new Set(articles.map(({ published }) => published.day.slice(0, 4)))].sort().reverse()
  const found: boolean[] = []
  const weights: number[] = []
  const times: number[] = []
  for (const { title, head } of sample(articles)) {
    const question = questionFrom(title, chance, isKept)
    const { load, weight } = browser(files)
    const start = performance.now()
    const opened = await openYears(years, load)
    const { hits } = await ask(question, opened, load)
    const cards = await Promise.all(
      hits.slice(0, 3).map(async ({ year, article }) => {
        const all = await load<Found[]>(cardsPath(year.year, article))
        return all[article % CARDS]
      }),
    )
    times.push(performance.now() - start)
    weights.push(weight())
    found.push(cards.some((card) => card?.href === head.address))
  }
  const rate = (100 * found.filter(Boolean).length) / found.length
  const ko = [0.5, 0.95, 1].map((part) => kilobytes(quantile(weights, part))).join(', ')
  const ms = [0.5, 0.95].map((part) => quantile(times, part).toFixed(0)).join(', ')
  return `| ${name} | ${rate.toFixed(1)} % | ${ko} | ${ms} |`
}

/** One that has nothing in its cache. */
function browser(files: Files): { load: Load; weight: () => number } {
  const seen = new Map<Address, unknown>()
  let weight = 0
  const load: Load = async <T>(address: Address) => {
    if (!seen.has(address)) {
      const bytes = files.get(address) ?? Buffer.from('')
      weight += bytes.length
      seen.set(address, JSON.parse(gunzipSync(bytes).toString()))
    }
    return seen.get(address) as T
  }
  return { load, weight: () => weight }
}

const LARGEST_SAMPLE = 500

/** Every article of a small paper, evenly some of a large one. */
function sample(articles: readonly ArticleView[]): ArticleView[] {
  const step = Math.max(1, articles.length / LARGEST_SAMPLE)
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
