import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import type { Plugin } from 'esbuild'
import { BROWSER_SCRIPT } from '../browser-script'

/** The editor's script and the files it loads: content by path relative to the editor's page. */
export type CmsFiles = ReadonlyMap<string, Uint8Array>

/** Modules of fields that we do not use: maps, highlighted code, SVG optimisation, languages. */
const UNUSED = /^(?:@shikijs\/|leaflet|terra-draw|svgo|\.\.\/locales\/)/
const FRENCH = '../locales/fr.json'

const OURS_ALONE: Plugin = {
  name: 'ours-alone',
  setup(builder) {
    builder.onResolve({ filter: UNUSED }, ({ path }) =>
      path === FRENCH ? undefined : { path: 'unused', namespace: 'unused' },
    )
    builder.onLoad({ filter: /@sveltia[/\\]cms[/\\]npm[/\\]index\.js$/ }, async ({ path }) => {
      return { contents: withoutCopies(await readFile(path, 'utf8')), loader: 'js' }
    })
    builder.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'export default {}', loader: 'js' }))
  },
}

/**
 * Removes the two requests to other sites: fonts on a CDN, which style sheets list after those of
 * the package, and GitHub's status page.
 */
function withoutCopies(script: string): string {
  return script
    .replace(/url\(https:\/\/cdn\.jsdelivr\.net[^)]*\)/g, 'local("")')
    .replace(/`https:\/\/www\.githubstatus\.com\/api[^`]*`/, () => `\`${ALL_IS_WELL}\``)
}

const ALL_IS_WELL = 'data:application/json,{"status":{"indicator":"none"}}'

/**
 * Bundles Sveltia CMS from its package, without source maps. Its published script loads fonts and
 * modules from a CDN; the modules of the package import local files.
 */
export async function bundleCms(folder: string): Promise<CmsFiles> {
  const outdir = join(folder, '.edition', 'cms')
  // A package ships this bundle, without esbuild.
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    ...BROWSER_SCRIPT,
    absWorkingDir: folder,
    entryPoints: { cms: 'lib/cms/browser.ts' },
    outdir,
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    plugins: [OURS_ALONE],
  })
  const scripts = outputFiles.map(
    ({ path, contents }) => [relative(outdir, path).replaceAll('\\', '/'), contents] as const,
  )
  return new Map([...scripts, ...(await readAssets())])
}

/** Fonts and codecs, which the script finds relative to its own address, and the licence. */
async function readAssets(): Promise<[string, Uint8Array][]> {
  const modules = dirname(createRequire(import.meta.url).resolve('@sveltia/cms'))
  const names = readdirSync(join(modules, 'assets')).filter((name) => !name.endsWith('.map'))
  const assets = names.map(async (name): Promise<[string, Uint8Array]> => {
    return [`assets/${name}`, await readFile(join(modules, 'assets', name))]
  })
  return [...(await Promise.all(assets)), ['LICENSE.txt', await readFile(join(modules, '..', 'LICENSE.txt'))]]
}
