import { build } from 'esbuild'

/** Files that Next's own bundler substitutes for packages. */
const ALIASES = {
  'server-only': 'next/dist/compiled/server-only/empty',
  '@opentelemetry/api': 'next/dist/compiled/@opentelemetry/api',
}

/**
 * Bundles the layouts and pages of these routes with React and with Next's functions for metadata:
 * all that `lib/next/static-renderer.ts` needs to render them without Next.
 */
export async function bundlePages(folder: string, routes: readonly string[], outfile: string): Promise<void> {
  await build({
    absWorkingDir: folder,
    stdin: { contents: entryOf(routes), resolveDir: folder, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    jsx: 'automatic',
    minifyWhitespace: true,
    // Next has already compiled the style sheets.
    loader: { '.css': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: ALIASES,
  })
}

/** A module that exports the modules of each route, from the root layout to the page. */
export function entryOf(routes: readonly string[]): string {
  const imports = routes.map((route, index) => `import * as page${index} from '${moduleOf(route)}'`)
  const entries = routes.map((route, index) => `${JSON.stringify(route)}: [layout, page${index}]`)
  return [
    `import * as layout from './app/layout'`,
    ...imports,
    `export const routes = { ${entries.join(', ')} }`,
    `export { createElement, Fragment } from 'react'`,
    `export { renderToStaticMarkup } from 'react-dom/server'`,
    `export * from 'next/dist/lib/metadata/resolve-metadata'`,
    `export * from 'next/dist/lib/metadata/metadata-elements'`,
  ].join('\n')
}

function moduleOf(route: string): string {
  if (route === '/404') return './app/not-found'
  return route === '/' ? './app/page' : `./app${route}/page`
}
