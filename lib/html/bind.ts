import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure } from '../failure'
import { needsPolicyMeta } from '../hosts/host-files'
import { policyMeta } from '../hosts/security-policy'
import { fileOf } from '../output/address'
import { writeDeep } from '../output/files'
import type { Site } from '../site'
import { assetPath, firstScreenFonts, rewriteStylesheet, stylesheetLinks } from './assets'
import type { Binding } from './binding'
import { bindDocument, type Outline } from './document'
import { bundleElements } from './elements'

/** Outlines by address: what links need to know of an edition. */
export type Outlines = Map<string, Outline>

export interface Bound {
  outlines: Outlines
  /** Paths of all that is not a page. */
  assets: string[]
}

/** Binds into `folder` what all pages share: style sheets, fonts and the scripts of elements. Pages are then bound with them. */
export async function bindAssets(
  root: string,
  files: Readonly<Record<string, string>>,
  folder: string,
  site: Pick<Site, 'basePath' | 'origin' | 'hosts'>,
): Promise<Bound & { binding: Binding }> {
  const elements = await bundleElements(root)
  for (const { address, code } of elements.values()) writeDeep(join(folder, fileOf(address)), code)
  const places = Object.keys(files).map(assetPath)
  const scripts = [...elements.values()].map(({ address }) => address)
  return {
    outlines: bindFiles(files, folder),
    assets: [...places, ...scripts].map(fileOf),
    binding: {
      basePath: site.basePath,
      assetPath: assetPath,
      elements,
      fonts: firstScreenFonts(places),
      ...(needsPolicyMeta(site) && { policy: policyMeta() }),
    },
  }
}

/** Only style sheets lead anywhere. */
function bindFiles(files: Readonly<Record<string, string>>, folder: string): Outlines {
  const outlines: Outlines = new Map()
  for (const [address, source] of Object.entries(files)) {
    const place = assetPath(address)
    const target = join(folder, fileOf(place))
    if (place.endsWith('.css')) {
      const css = rewriteStylesheet(readFileSync(source, 'utf8'))
      writeDeep(target, css)
      outlines.set(place, { ids: [], links: stylesheetLinks(css) })
    } else {
      mkdirSync(dirname(target), { recursive: true })
      copyFileSync(source, target)
    }
  }
  return outlines
}

/** A page as Next or the compositor prints it, when its turn comes. */
export type PageSource = () => string | Promise<string>

/** Called with each page that is bound, and what links need to know of it. */
export type OnPage = (address: string, outline: Outline) => void

/** Binds pages, by the address of each, into `folder`. */
export async function bindPages(
  sheets: ReadonlyMap<string, PageSource>,
  folder: string,
  binding: Binding,
  onPage: OnPage,
): Promise<void> {
  const flaws: string[] = []
  for (const [address, sheet] of sheets) {
    const document = bindDocument(await sheet(), binding)
    flaws.push(...document.violations.map((flaw) => `${address} : ${flaw}.`))
    writeDeep(join(folder, fileOf(address)), document.html)
    onPage(address, document.outline)
  }
  if (flaws.length > 0) throw new Failure([...flaws, '', '✖ Ces pages ne peuvent pas être imprimées'].join('\n'))
}
