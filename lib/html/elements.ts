import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../failure'
import { ASSETS } from './assets'

const ELEMENT_FILE = /^components\/([^/]+)\/element\.ts$/
const DEFINITION = /customElements\.define\(\s*['"`]([^'"`]+)['"`]/g
/** A custom element needs a hyphen, and HTML lowercases its name. */
const TAG = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/
const BEFORE_PAINT = /^export const beforePaint = true$/m

/** The script of one custom element. */
export interface ElementScript {
  tag: string
  /**
   * `/assets/reader-settings.1a2b3c4d.js`: its name has a hash, so that browsers may cache it
   * forever.
   */
  address: string
  code: string
  /**
   * Its source has `export const beforePaint = true`: it runs in `<head>` before the first paint.
   */
  beforePaint: boolean
}

/** Bundles every `components/<tag>/element.ts` as one classic script, by tag. */
export async function bundleElements(root: string): Promise<Map<string, ElementScript>> {
  const files = elementFiles(root)
  const faults = files.flatMap((file) => elementFault(file, readFileSync(join(root, file), 'utf8')) ?? [])
  if (faults.length > 0) throw new Failure(faults.map((fault) => `✖ ${fault}`).join('\n'))
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
  const { build } = await import('esbuild')
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
  // Classes are strict anyway: the directive would only add bytes.
  const code = outputFiles[0]?.text.replace(/^"use strict";/, '') ?? ''
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8)
  const tag = tagOf(file)
  const beforePaint = BEFORE_PAINT.test(readFileSync(join(root, file), 'utf8'))
  return { tag, address: `${ASSETS}${tag}.${hash}.js`, code, beforePaint }
}

function isElementFile(path: string): boolean {
  return path.endsWith('/element.ts')
}

function tagOf(file: string): string {
  return ELEMENT_FILE.exec(file)?.[1] ?? ''
}

/**
 * The fault of an element's file, in French. `components/reader-settings/element.ts` must define
 * `<reader-settings>` and nothing else; the message names the path that is expected.
 */
export function elementFault(file: string, source: string): string | undefined {
  const tag = tagOf(file)
  const defined = [...source.matchAll(DEFINITION)].map((match) => match[1] ?? '')
  const [first] = defined
  if (first === undefined) return `${file} ne définit aucun élément ; attendu : customElements.define('${tag}', …)`
  if (!TAG.test(first)) return `${file} définit <${first}> ; un nom en minuscules avec un tiret est attendu`
  const other = defined.find((name) => name !== tag)
  if (other === undefined) return undefined
  return `${file} définit <${other}> ; attendu : components/${other}/element.ts`
}
