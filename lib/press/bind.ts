import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { needsPolicyMeta } from '../hosts/host-files'
import { policyMeta } from '../hosts/policy'
import type { Site } from '../site'
import { assetPlace, firstScreenFonts, moveStylesheet, stylesheetLinks } from './assets'
import type { Binding } from './binding'
import { bindDocument, type Outline } from './document'
import { bundleElements } from './elements'
import { PressError } from './error'
import { fileOf, writeDeep } from './files'
import { type Printed, pageAddress } from './printed'
import type { Tick } from './progress'

/** Outlines by address: what links need to know of an edition. */
export type Outlines = Map<string, Outline>

export interface Bound {
  outlines: Outlines
  /** Paths of all that is not a page. */
  assets: string[]
}

/** Binds all that Next printed, and the scripts of elements, into `folder`. */
export async function bindEdition(
  root: string,
  printed: Printed,
  folder: string,
  site: Pick<Site, 'basePath' | 'origin' | 'hosts'>,
  tick: Tick,
): Promise<Bound> {
  const elements = await bundleElements(root)
  for (const { address, code } of elements.values()) writeDeep(join(folder, fileOf(address)), code)
  const places = Object.keys(printed.files).map(assetPlace)
  const binding = {
    basePath: site.basePath,
    placeOf: assetPlace,
    elements,
    fonts: firstScreenFonts(places),
    ...(needsPolicyMeta(site) && { policy: policyMeta() }),
  }
  const sheets = bindFiles(printed.files, folder)
  const pages = await bindPages(printed.pages, folder, binding, tick)
  const scripts = [...elements.values()].map(({ address }) => address)
  return { outlines: new Map([...sheets, ...pages]), assets: [...places, ...scripts].map(fileOf) }
}

/** Only style sheets lead anywhere. */
function bindFiles(files: Printed['files'], folder: string): Outlines {
  const outlines: Outlines = new Map()
  for (const [address, source] of Object.entries(files)) {
    const place = assetPlace(address)
    const target = join(folder, fileOf(place))
    if (place.endsWith('.css')) {
      const css = moveStylesheet(readFileSync(source, 'utf8'))
      writeDeep(target, css)
      outlines.set(place, { ids: [], links: stylesheetLinks(css) })
    } else {
      mkdirSync(dirname(target), { recursive: true })
      copyFileSync(source, target)
    }
  }
  return outlines
}

async function bindPages(pages: Printed['pages'], folder: string, binding: Binding, tick: Tick): Promise<Outlines> {
  const outlines: Outlines = new Map()
  const flaws: string[] = []
  const all = Object.entries(pages)
  for (const [pathname, source] of all) {
    const address = pageAddress(pathname)
    const document = await bindDocument(readFileSync(source, 'utf8'), binding)
    flaws.push(...document.flaws.map((flaw) => `${address} : ${flaw}.`))
    writeDeep(join(folder, fileOf(address)), document.html)
    outlines.set(address, document.outline)
    tick(outlines.size, all.length)
  }
  if (flaws.length > 0) throw new PressError([...flaws, '', '✖ Ces pages ne peuvent pas être imprimées'].join('\n'))
  return outlines
}
