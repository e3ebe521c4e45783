import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import type { Tick } from '../cli/progress'
import { Failure } from '../failure'
import { bundleAdapter } from './bundle-adapter'

const PROGRESS = /Generating static pages.*\((\d+)\/(\d+)\)/g

export type RunNext = (root: string, mode: 'compile' | 'generate', tick: Tick) => Promise<void>

/**
 * Runs one half of `next build`: « compile » reads the code, « generate » prints the pages (Next's docs, build modes). What Next says is
 * kept for the day when it fails.
 */
export const runNext: RunNext = async (root, mode, tick) => {
  bundleAdapter(root, { again: mode === 'compile' })
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'build', '--experimental-build-mode', mode], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  const said: string[] = []
  const listen = (chunk: Buffer) => {
    said.push(chunk.toString())
    for (const [, done, total] of chunk.toString().matchAll(PROGRESS)) tick(Number(done), Number(total))
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0) throw new Failure(`${said.join('').trim()}\n\n✖ Next n’a pas pu ${PURPOSES[mode]}.`)
}

const PURPOSES = { compile: 'compiler le journal', generate: 'imprimer les pages' }
