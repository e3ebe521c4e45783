import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import type { Tick } from '../cli/progress'
import { ADAPTER } from '../cli/work-folders'
import { Failure } from '../failure'

const PROGRESS = /Generating static pages.*\((\d+)\/(\d+)\)/g
const PURPOSES = { compile: 'compiler le journal', generate: 'rendre les pages' }

export type RunNext = (root: string, mode: 'compile' | 'generate', tick: Tick) => Promise<void>

/**
 * Runs one half of `next build`: « compile » reads the code, « generate » renders the pages (Next's
 * docs, build modes). The output of Next is only shown when it fails.
 */
export const runNext: RunNext = async (root, mode, tick) => {
  // Rebuilt at each run: a truncated bundle would stop Next.
  bundleAdapter(root)
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'build', '--experimental-build-mode', mode], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  const output: string[] = []
  const onData = (chunk: Buffer) => {
    output.push(chunk.toString())
    for (const [, done, total] of chunk.toString().matchAll(PROGRESS)) tick(Number(done), Number(total))
  }
  child.stdout.on('data', onData)
  child.stderr.on('data', onData)
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0) throw new Failure(`${output.join('').trim()}\n\n✖ Next n’a pas pu ${PURPOSES[mode]}.`)
}

/**
 * Bundles our adapter into the file that `next.config.ts` names. Otherwise each process of Next
 * would load tsx to read it, 0.25 s of CPU each.
 */
export function bundleAdapter(root: string): void {
  buildSync({
    absWorkingDir: root,
    entryPoints: ['lib/next/adapter.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: join(root, ADAPTER),
    logLevel: 'silent',
  })
}
