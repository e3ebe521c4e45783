import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { Plugin, StdinOptions } from 'esbuild'
import { BROWSER_SCRIPT } from '../browser-script'
import { groupBy } from '../collections'
import { Failure } from '../failure'
import { listFiles } from '../list-files'
import { SERVICE_WORKER } from '../paths'
import { ASSETS } from './next-assets'

const ELEMENT_FILE = /^components\/([^/]+)\/element\.ts$/
const DEFINITION = /customElements\.define\(\s*['"`]([^'"`]+)['"`]/g
/** A custom element needs a hyphen, and HTML lowercases its name. */
const TAG = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/
const BEFORE_PAINT = /^export const beforePaint = true$/m
/** `export const bundle = 'article'`: elements of the same pages weigh less in one script. */
const BUNDLE = /^export const bundle = '([a-z]+)'$/m

/** The script of one custom element, which others may share, or one that an element loads later. */
export interface ElementScript {
  /** The tag of the element, or another name for a script that no page links. */
  tag: string
  /** `/assets/reader-settings.1a2b3c4d.js`: the hash lets browsers cache it forever. */
  address: string
  code: string
  /** Whether its source exports `beforePaint = true`: it runs in `<head>` before first paint. */
  beforePaint: boolean
}

/**
 * Bundles every `components/<tag>/element.ts` as a classic script, by tag, and the scripts that
 * they load later, by file.
 */
export async function bundleElements(root: string): Promise<Map<string, ElementScript>> {
  const files = elementFiles(root)
  const faults = files.flatMap((file) => elementFault(file, readFileSync(join(root, file), 'utf8')) ?? [])
  if (faults.length > 0) throw new Failure(faults.map((fault) => `✖ ${fault}`).join('\n'))
  const scripts = await Promise.all(
    [...groupBy(files, (file) => bundleOf(root, file))].map((group) => bundleTogether(root, ...group)),
  )
  return new Map(scripts.flat().map((script) => [script.tag, script]))
}

function elementFiles(root: string): string[] {
  return listFiles(join(root, 'components'))
    .map((path) => `components/${path}`)
    .filter(isElementFile)
}

export const WORKER = 'worker'
export const WITHDRAWN_WORKER = 'withdrawn-worker'

/**
 * The service worker, and the one that a paper publishes at the same address to withdraw it. The
 * latter comes first, because `npm run dev` serves the first one.
 */
export async function bundleWorkers(root: string): Promise<Map<string, ElementScript>> {
  const scripts = [WITHDRAWN_WORKER, WORKER].map(async (tag): Promise<[string, ElementScript]> => {
    const code = await bundle(root, [`lib/offline/${tag}.ts`], [])
    return [tag, { tag, address: SERVICE_WORKER, code, beforePaint: false }]
  })
  return new Map(await Promise.all(scripts))
}

/** The name of an element's script: its bundle, or its own tag. */
function bundleOf(root: string, file: string): string {
  return BUNDLE.exec(readFileSync(join(root, file), 'utf8'))?.[1] ?? tagOf(file)
}

async function bundleTogether(root: string, name: string, files: readonly string[]): Promise<ElementScript[]> {
  const lazy: ElementScript[] = []
  // Some browsers disable custom elements: the page then stays as it is, without an error.
  const code = `self.customElements&&${await bundle(root, files, lazy)}`
  const address = addressOf(name, code)
  const scripts = files.map((file) => {
    const beforePaint = BEFORE_PAINT.test(readFileSync(join(root, file), 'utf8'))
    return { tag: tagOf(file), address, code, beforePaint }
  })
  return [...scripts, ...lazy]
}

/**
 * Bundles a classic script; `lazy` receives the scripts that it imports dynamically. esbuild writes
 * a module, because its IIFE format adds 350 bytes of helpers for such imports.
 */
async function bundle(root: string, files: readonly string[], lazy: ElementScript[]): Promise<string> {
  const contents = files.map((file) => `import './${file}'`).join('\n')
  const code = await bundleModule(root, { contents, resolveDir: root }, lazy)
  return `(()=>{${code.trimEnd()}})();\n`
}

async function bundleModule(root: string, stdin: StdinOptions, lazy: ElementScript[]): Promise<string> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    ...BROWSER_SCRIPT,
    absWorkingDir: root,
    stdin,
    plugins: [lazyScripts(root, lazy)],
  })
  return outputFiles[0]?.text ?? ''
}

/**
 * Turns `import('./memory')` into the import of a separate module in the assets folder, which is
 * fetched on demand. No tag has its name, so no page links it.
 */
function lazyScripts(root: string, lazy: ElementScript[]): Plugin {
  return {
    name: 'lazy-scripts',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, async ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined
        const file = relative(root, `${join(resolveDir, path)}.ts`).replaceAll('\\', '/')
        const code = await bundleModule(root, { contents: `export * from './${file}'`, resolveDir: root }, lazy)
        const address = addressOf(file.replace(/\.ts$/, '').split('/').slice(-2).join('-'), code)
        lazy.push({ tag: file, address, code, beforePaint: false })
        return { path: `./${basename(address)}`, external: true }
      })
    },
  }
}

function addressOf(name: string, code: string): string {
  return `${ASSETS}${name}.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`
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
