import { spawn } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { CHANGES } from '../../../lib/dev/live-reload'
import { articleFile, writeNewsroom } from '../press/newsroom'

/**
 * `npm run bench:dev -- --size 1000 [--runs 5]`: how long a writer waits. Generates a newsroom,
 * starts the real command, and measures the time until the first page. Then adds a sentence to an
 * article that is open in a browser, and measures the time until the page is told to reload, and
 * until it shows the sentence.
 */
const { values } = parseArgs({
  options: { size: { type: 'string', default: '1000' }, runs: { type: 'string', default: '5' } },
})
const [size, runs] = [Number(values.size), Number(values.runs)]
const content = join(mkdtempSync(join(tmpdir(), 'banc-')), 'content')
writeNewsroom(content, size)
const rank = Math.floor(size / 2)

const began = performance.now()
const dev = spawn('npm', ['run', 'dev', '--silent'], {
  detached: true,
  env: { ...process.env, CONTENT_DIR: content, PORT: '4800' },
})
const home = await new Promise<string>((resolve) => {
  dev.stdout.on('data', (chunk: Buffer) => {
    const [url] = /http:\/\/\S+/.exec(chunk.toString()) ?? []
    if (url) resolve(url)
  })
})
const page = new URL(`articles/article-${rank}/`, home)
await read()
const first = performance.now() - began
const rows: [told: number, seen: number][] = []
for (let run = 0; run < runs; run += 1) rows.push(await save(`Marque ${run} ${Date.now()}.`))
process.kill(-(dev.pid ?? 0))
rmSync(join(content, '..'), { recursive: true })

const [told, seen] = [0, 1].map((column) => median(rows.map((row) => row[column] ?? 0)))
console.log(`${size} articles; median of ${runs}\n\n| first page s | told s | seen s |\n|---|---|---|`)
console.log(`| ${median([first])} | ${told} | ${seen} |`)

async function save(sentence: string): Promise<[number, number]> {
  // The page knows the version that it shows, and waits for the next one.
  const [shown = ''] = /(?<=reload\.js)\?\d+/.exec(await read()) ?? []
  // A writer pauses between two saves.
  await setTimeout(1000)
  const changes = await fetch(new URL(CHANGES + shown, home))
  const start = performance.now()
  appendFileSync(articleFile(content, rank), `\n${sentence}\n`)
  for await (const chunk of changes.body ?? []) if (Buffer.from(chunk).includes('data:')) break
  const told = performance.now() - start
  if (!(await read()).includes(sentence)) throw new Error('the page came without its new sentence')
  return [told, performance.now() - start]
}

async function read(): Promise<string> {
  return (await fetch(page)).text()
}

function median(times: number[]): string {
  const middle = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
  return (middle / 1000).toFixed(2)
}
