import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { listFiles } from '../../../lib/list-files'
import { type Measure, measure } from './measure'
import { article, articleFile, writeNewsroom } from './newsroom'

/**
 * `npm run bench:press -- --size 1000 [--runs 3] [--content folder]`: how long a newsroom waits.
 * Generates a newsroom, or copies `folder`, and builds it with the real command, after removing the
 * store and the compiled pages of this checkout.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    content: { type: 'string' },
  },
})
const runs = Number(values.runs)
const folder = mkdtempSync(join(tmpdir(), 'banc-'))
const content = join(folder, 'content')
const build = (more = '') =>
  measure(`npm run build --silent ${more}`, { CONTENT_DIR: content, OUT_DIR: join(folder, 'out') })

if (values.content) cpSync(values.content, content, { recursive: true })
else writeNewsroom(content, Number(values.size))
const articles = listFiles(join(content, 'articles'))
const edited = join(content, 'articles', articles[Math.floor(articles.length / 2)] ?? '')

for (const memory of ['.cache', '.next', '.edition/views']) rmSync(memory, { recursive: true, force: true })
const rows: [string, Measure[]][] = [['cold', [await build()]]]
await settle()
await build()
rows.push(['nothing changed', await repeat(async () => {})])
rows.push(['one body changed', await repeat(async (n) => appendFileSync(edited, `\nUne phrase de plus, la ${n}e.\n`))])
rows.push([
  'one article added',
  await repeat(async (n) => writeFileSync(articleFile(content, articles.length + n), added(n))),
])

console.log(
  `${articles.length} articles, ${listFiles(join(folder, 'out')).length} files; median of ${runs} (cold: 1)\n`,
)
console.log('| | wall s | CPU s | memory MiB | pages rendered |\n|---|---|---|---|---|')
for (const [name, measures] of rows) console.log(`| ${name} | ${figures(measures)} |`)
rmSync(folder, { recursive: true })

async function repeat(change: (n: number) => Promise<void>): Promise<Measure[]> {
  const measures: Measure[] = []
  for (let n = 0; n < runs; n += 1) {
    await change(n)
    await settle()
    measures.push(await build())
  }
  return measures
}

/** The date of a file just saved is not trusted yet. Newsrooms pause between builds too. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 2500))
}

/** The newest of the archive, so that lists change. */
function added(n: number): string {
  return article(articles.length + n).replace(/^date: .*$/m, `date: 2026-01-0${n + 1}`)
}

function figures(measures: Measure[]): string {
  const pages = measures.map(({ said }) => Number(/dont (\d+)/.exec(said)?.[1]))
  const columns = [measures.map(({ wall }) => wall), measures.map(({ cpu }) => cpu)].map((column) =>
    median(column).toFixed(1),
  )
  return [...columns, median(measures.map(({ memory }) => memory)).toFixed(0), median(pages)].join(' | ')
}

function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
