import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { Failure } from '../failure'
import { ASSETS } from './assets'
import { elementFlaw, isElementFile, tagOf } from './element-names'

const BEFORE_PAINT = /^export const beforePaint = true$/m

/** The script of one custom element, ready to be printed. */
export interface ElementScript {
  tag: string
  /** `/assets/reader-settings.1a2b3c4d.js`: hashed, so that it can be cached for ever. */
  address: string
  code: string
  /** Runs in `<head>` before anything is painted, because its source says `export const beforePaint = true`. */
  beforePaint: boolean
}

/** Every `components/<tag>/element.ts` as one small classic script, by tag. */
export async function bundleElements(root: string): Promise<Map<string, ElementScript>> {
  const files = elementFiles(root)
  const flaws = files.flatMap((file) => elementFlaw(file, readFileSync(join(root, file), 'utf8')) ?? [])
  if (flaws.length > 0) throw new Failure(flaws.map((flaw) => `✖ ${flaw}`).join('\n'))
  const scripts = await Promise.all(files.map((file) => bundle(root, file)))
  return new Map(scripts.map((script) => [script.tag, script]))
}

function elementFiles(root: string): string[] {
  const paths = readdirSync(join(root, 'components'), { recursive: true, encoding: 'utf8' })
  return paths
    .map((path) => `components/${path.replaceAll('\\', '/')}`)
    .filter(isElementFile)
    .sort()
}

async function bundle(root: string, file: string): Promise<ElementScript> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  })
  // Strictness is for whoever writes; classes have it anyway, and readers would pay for the word.
  const code = outputFiles[0]?.text.replace(/^"use strict";/, '') ?? ''
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8)
  const tag = tagOf(file)
  const beforePaint = BEFORE_PAINT.test(readFileSync(join(root, file), 'utf8'))
  return { tag, address: `${ASSETS}${tag}.${hash}.js`, code, beforePaint }
}
