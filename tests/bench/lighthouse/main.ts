import { execFile } from 'node:child_process'
import { parseArgs, promisify } from 'node:util'
import { serveEdition } from '../../../lib/dev/serve-edition'
import { ensureChromium, QUIET } from '../../e2e/chromium'
import { pageKinds } from '../../e2e/kinds'
import { overHttp2 } from './over-http2'

/**
 * `npm run build -- --compress && npm run bench:lighthouse [-- --runs 3 --cpu 4]`: Lighthouse
 * scores of the edition in `out/`, with its default mobile settings, as medians. npm fetches
 * Lighthouse.
 *
 * The CPU is throttled `--cpu` times to simulate a phone: 4 suits an idle desktop. Use less if the
 * benchmark of Lighthouse, in the last column, shows a slower or busier machine.
 */
const LIGHTHOUSE = 'lighthouse@12.8.2'
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
const KINDS = ['front', 'article', 'section', 'search', 'archives']

interface Report {
  categories: Record<string, { score: number }>
  audits: Record<string, { numericValue?: number }>
  environment: { benchmarkIndex: number }
}

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    out: { type: 'string', default: 'out' },
    cpu: { type: 'string', default: '4' },
  },
})
const edition = await serveEdition({ outDir: values.out, port: 0 })
const site = await overHttp2(edition.url)
console.log(
  `| page | ${CATEGORIES.join(' | ')} | LCP ms | CLS | machine |\n|---|${'---|'.repeat(CATEGORIES.length + 3)}`,
)
for (const [kind, address] of pageKinds(values.out)) {
  if (!KINDS.includes(kind)) continue
  const row = await figures(new URL(address, site.url).href)
  console.log(`| ${kind} | ${row.join(' | ')} |`)
}
site.close()
await edition.close()

async function figures(url: string): Promise<string[]> {
  const reports: Report[] = []
  for (let run = 0; run < Number(values.runs); run += 1) {
    // On a busy machine Lighthouse may find no navigation in its trace (NO_NAVSTART), and is run
    // again.
    reports.push(await measure(url).catch(() => measure(url)))
  }
  const scores = CATEGORIES.map((name) => median(reports.map(({ categories }) => (categories[name]?.score ?? 0) * 100)))
  const audit = (name: string) => median(reports.map(({ audits }) => audits[name]?.numericValue ?? Number.NaN))
  const paint = audit('largest-contentful-paint')
  const machine = median(reports.map(({ environment }) => environment.benchmarkIndex))
  const shift = audit('cumulative-layout-shift').toFixed(3)
  return [...[...scores, paint].map((figure) => figure.toFixed(0)), shift, machine.toFixed(0)]
}

/** Runs in a child process, because this process is the server. */
async function measure(url: string): Promise<Report> {
  const flags = ['--headless=new', '--ignore-certificate-errors', ...QUIET].join(' ')
  const options = [
    '--quiet',
    '--output=json',
    `--only-categories=${CATEGORIES}`,
    `--throttling.cpuSlowdownMultiplier=${values.cpu}`,
    `--chrome-flags=${flags}`,
  ]
  const { stdout } = await promisify(execFile)('npx', ['--yes', LIGHTHOUSE, url, ...options], {
    env: { ...process.env, CHROME_PATH: ensureChromium() },
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(stdout)
}

function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
