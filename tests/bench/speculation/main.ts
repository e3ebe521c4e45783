import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { serveEdition } from '../../../lib/dev/serve-edition'
import { ensureChromium, QUIET } from '../../e2e/chromium'

/**
 * `npm run build && npm run bench:speculation [-- --runs 5 --latency 30]`: the time from a click to
 * the first byte and the first paint of an article, without speculation, with prefetch, and with
 * prerender. Every response is delayed by `--latency` ms. DevTools would disable prerendering, so
 * pages click and report by themselves.
 */
const [FROM, TO] = ['/articles/openai-contrat-200-millions-pentagone/', '/articles/anthropic-windsurf-openai/']
const PROBE = readFileSync(new URL('probe.js', import.meta.url))
const SCRIPT = `<script src="/probe.js" data-from="${FROM}" data-to="${TO}"></script>`
const ways = {
  'nothing ahead': {},
  'fetched ahead': { prefetch: [{ urls: [TO] }] },
  'rendered ahead': { prerender: [{ urls: [TO] }] },
}

/** Milliseconds since the click. */
interface Report {
  prerendered: boolean
  firstByte: number
  firstPaint: number
  largestPaint: number
}

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, latency: { type: 'string', default: '30' } },
})
const edition = await serveEdition({ outDir: 'out', port: 0 })
console.log(`load ${loadavg()[0]?.toFixed(1)}, medians of ${values.runs}, latency ${values.latency} ms`)
console.log('| | rendered ahead | first byte ms | first paint ms | largest paint ms |\n|---|---|---|---|---|')
for (const [way, rules] of Object.entries(ways)) {
  const reports: Report[] = []
  while (reports.length < Number(values.runs)) reports.push(await follow(JSON.stringify(rules)))
  const ahead = reports.filter(({ prerendered }) => prerendered).length
  const figures = (['firstByte', 'firstPaint', 'largestPaint'] as const).map((name) => {
    return median(reports.map((report) => report[name])).toFixed(0)
  })
  console.log(`| ${[way, ahead, ...figures].join(' | ')} |`)
}
await edition.close()

/** One visit with an empty cache. */
async function follow(rules: string): Promise<Report> {
  let tell = (_: Report) => {}
  const told = new Promise<Report>((resolve) => {
    tell = resolve
  })
  const server = createServer((request, response) => {
    if (request.url === '/report') request.on('data', (body) => tell(JSON.parse(String(body))))
    setTimeout(() => server.listening && answer(request, response, rules), Number(values.latency))
  })
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening))
  const profile = `--user-data-dir=${mkdtempSync(join(tmpdir(), 'speculation-'))}`
  const page = `http://localhost:${(server.address() as AddressInfo).port}${FROM}`
  const browser = spawn(ensureChromium(), ['--headless=new', ...QUIET, profile, page], { stdio: 'ignore' })
  const report = await told
  browser.kill()
  server.closeAllConnections()
  server.close()
  return report
}

/** The edition with its own headers, other rules, and the probe in its pages. */
async function answer({ url = '/' }: IncomingMessage, response: ServerResponse, rules: string): Promise<void> {
  const original = await fetch(new URL(url, edition.url))
  for (const [name, value] of original.headers) if (!/encoding|length/.test(name)) response.setHeader(name, value)
  if (url === '/speculation.json') response.end(rules)
  else if (url === '/probe.js') response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(PROBE)
  else if (url.endsWith('/')) {
    const html = readFileSync(join('out', url, 'index.html'), 'utf8')
    response.end(html.replace('</head>', `${SCRIPT}</head>`))
  } else response.end(Buffer.from(await original.arrayBuffer()))
}

function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
