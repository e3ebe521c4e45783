import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Failure } from '../failure'
import { pagePolicy } from '../hosts/host-files'
import { fileOf } from '../output/file-of-address'
import { writeDeep } from '../output/file-operations'
import { publicAddress } from '../public-address'
import type { Site } from '../site'
import { bindDocument, type Outline } from './bind-document'
import { WITHDRAWN_WORKER, WORKER } from './element-scripts'
import type { Binding } from './head-lines'
import { assetPath, firstScreenFonts, rewriteStylesheet, stylesheetLinks } from './next-assets'

/** The outlines of documents and style sheets, by address. */
export type Outlines = Map<string, Outline>

export interface Bound {
  outlines: Outlines
  /** Paths of style sheets, fonts and scripts. */
  assets: string[]
}

/**
 * Writes into `folder` the assets that pages share: style sheets, fonts, the scripts of elements,
 * the style sheets of blocks and the service worker. Returns the binding of the pages.
 */
export function bindAssets(
  { elements, sheets }: Pick<Binding, 'elements' | 'sheets'>,
  files: Readonly<Record<string, string>>,
  folder: string,
  site: Pick<Site, 'basePath' | 'language' | 'origin' | 'hosts' | 'offline' | 'terms' | 'fonts' | 'ownFonts'>,
): Bound & { binding: Binding } {
  const unused = site.offline === false ? WORKER : WITHDRAWN_WORKER
  const bundled = [...elements.values(), ...sheets.values()].filter(
    (bundle) => !('tag' in bundle && bundle.tag === unused),
  )
  for (const { address, code } of bundled) writeDeep(join(folder, fileOf(address)), code)
  const addresses = Object.keys(files).map(assetPath)
  const policy = pagePolicy(site)
  return {
    outlines: bindFiles(files, folder),
    assets: [...new Set([...addresses, ...bundled.map(({ address }) => address)])].map(fileOf),
    binding: {
      basePath: site.basePath,
      language: site.language,
      assetPath,
      elements,
      sheets,
      fonts: firstScreenFonts(addresses, site),
      ...(policy !== undefined && { policy }),
      ...(site.terms && { terms: site.terms }),
    },
  }
}

/** Copies files; among them, only style sheets have links. */
function bindFiles(files: Readonly<Record<string, string>>, folder: string): Outlines {
  const outlines: Outlines = new Map()
  for (const [address, source] of Object.entries(files)) {
    const path = assetPath(address)
    const target = join(folder, fileOf(path))
    if (path.endsWith('.css')) {
      const css = rewriteStylesheet(readFileSync(source, 'utf8'))
      writeDeep(target, css)
      outlines.set(path, { ids: [], links: stylesheetLinks(css) })
    } else {
      mkdirSync(dirname(target), { recursive: true })
      copyFileSync(source, target)
    }
  }
  return outlines
}

/** Gives the HTML of a page as Next or the static renderer renders it. */
export type PageSource = () => string | Promise<string>

/** Receives the outline of each page once it is bound. */
export type OnPage = (address: string, outline: Outline) => void

/** Binds pages and writes them into `folder`. Throws a Failure with all the violations. */
export async function bindPages(
  pages: ReadonlyMap<string, PageSource>,
  folder: string,
  binding: Binding,
  onPage: OnPage,
): Promise<void> {
  const violations: string[] = []
  for (const [address, source] of pages) {
    const document = bindDocument(await source(), binding)
    violations.push(...document.violations.map((violation) => `${address} : ${violation}.`))
    writeDeep(join(folder, fileOf(publicAddress(address, binding.language))), document.html)
    onPage(address, document.outline)
  }
  if (violations.length > 0) {
    throw new Failure([...violations, '', '✖ Ces pages ne peuvent pas être publiées'].join('\n'))
  }
}
