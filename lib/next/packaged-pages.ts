import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DIST, type Software } from '../cli/software'
import { BUNDLES } from '../cli/work-folders'
import { type BlockSheet, bundleBlockSheets } from '../html/block-sheets'
import { bundleElements, bundleWorkers, type ElementScript } from '../html/element-scripts'
import type { Binding } from '../html/head-lines'
import { writeDeep } from '../output/file-operations'
import type { NextOutput, Parity } from './output-types'

/** The modules of all routes and the functions that render them, as CommonJS: Next expects it. */
export const PAGES_BUNDLE = join(DIST, 'pages.cjs')
/** The other data of a package's compiled pages, as JSON. */
export const PAGES_FILE = join(DIST, 'pages.json')
export const STATIC_FOLDER = join(DIST, 'static')

/** The data of a package besides the modules of its pages. */
export interface PackagedPages {
  /** Addresses of Next's style sheets and fonts, which are paths in the folder of static files. */
  files: string[]
  parity: Parity
  elements: ElementScript[]
  sheets: BlockSheet[]
}

/** The Next output that a package ships. Its routes are keys in the bundle of pages. */
export function readPackage(folder: string): { output: NextOutput; parity: Parity } {
  const { files, parity } = packagedPages(folder)
  const placed = files.map((address) => [address, join(folder, STATIC_FOLDER, address)])
  const routes = Object.keys(parity).map((route) => [route, route])
  return { output: { pages: {}, files: Object.fromEntries(placed), routes: Object.fromEntries(routes) }, parity }
}

type Bundles = Pick<Binding, 'elements' | 'sheets'>

/** The scripts of custom elements, the workers, and the style sheets of blocks. */
export async function bundlesOf({ folder, isPackaged }: Software): Promise<Bundles> {
  if (isPackaged) return byName(packagedPages(folder))
  const elements = new Map([...(await bundleElements(folder)), ...(await bundleWorkers(folder))])
  return { elements, sheets: await bundleBlockSheets(folder) }
}

/** The bundles of this version of the code, cached for the next build: bundling takes 0.15 s. */
export async function bundlesOfVersion(software: Software, code: string): Promise<Bundles> {
  if (software.isPackaged) return bundlesOf(software)
  const file = join(software.folder, BUNDLES)
  const cached = readBundles(file)
  if (cached?.code === code) return byName(cached)
  const bundles = await bundlesOf(software)
  const { elements, sheets } = bundles
  writeDeep(file, JSON.stringify({ code, elements: [...elements.values()], sheets: [...sheets.values()] }))
  return bundles
}

type CachedBundles = { code: string } & Pick<PackagedPages, 'elements' | 'sheets'>

/** Undefined if a crash truncated the file. */
function readBundles(file: string): CachedBundles | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as CachedBundles
  } catch {
    return undefined
  }
}

function byName({ elements, sheets }: Pick<PackagedPages, 'elements' | 'sheets'>): Bundles {
  return {
    elements: new Map(elements.map((script) => [script.tag, script])),
    sheets: new Map(sheets.map((sheet) => [sheet.name, sheet])),
  }
}

function packagedPages(folder: string): PackagedPages {
  return JSON.parse(readFileSync(join(folder, PAGES_FILE), 'utf8')) as PackagedPages
}
