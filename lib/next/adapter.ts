import type { NextAdapter } from 'next'
import { writeNextOutput } from './next-output'
import type { NextOutput } from './output-types'

type Outputs = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]['outputs']

/**
 * Reads the output of a Next build through the adapter API (`node_modules/next/dist/docs`,
 * adapters). Next calls it after both build modes; « compile » renders no page.
 */
const adapter: NextAdapter = {
  name: 'lire-aussi',
  onBuildComplete({ outputs, projectDir }) {
    if (outputs.prerenders.length === 0) return
    refuseDynamicRoutes(outputs)
    writeNextOutput(projectDir, nextOutputOf(outputs))
  },
}

export default adapter

/**
 * The newspaper has no server, so every route must be static: neither dynamic, nor open to
 * addresses that it does not list (`dynamicParams`, true by default).
 */
export function refuseDynamicRoutes(outputs: Outputs): void {
  const rendered = new Set(outputs.prerenders.map((output) => output.pathname))
  const routes = [...outputs.appPages, ...outputs.appRoutes, ...outputs.pages, ...outputs.pagesApi]
  const dynamic = routes.map((route) => route.pathname).filter((route) => !isInternal(route) && !rendered.has(route))
  const open = outputs.prerenders.filter(({ parentFallbackMode: mode }) => mode !== undefined && mode !== false)
  const refused = new Set([
    ...dynamic,
    ...open.map(({ route }) => route),
    ...(outputs.middleware ? ['middleware'] : []),
  ])
  if (refused.size === 0) return
  throw new Error(
    `Route dynamique : ${[...refused].join(', ')} ; chaque route de app/ doit pouvoir être rendue à l’avance.`,
  )
}

export function nextOutputOf(outputs: Outputs): NextOutput {
  const output: NextOutput = { pages: {}, files: {}, routes: {} }
  for (const { pathname, fallback } of outputs.prerenders) {
    if (!fallback?.filePath || isInternal(pathname)) continue
    const kind = fallback.filePath.endsWith('.html') ? output.pages : output.files
    kind[pathname] = fallback.filePath
  }
  for (const { pathname, filePath } of outputs.staticFiles) {
    if (pathname === '/404') output.pages[pathname] = filePath
    if (pathname.startsWith('/_next/static/') && !/\.(js|map)$/.test(pathname)) output.files[pathname] = filePath
  }
  for (const { pathname, filePath } of outputs.appPages) {
    if (pathname === '/_not-found') output.routes['/404'] = filePath
    else if (!isInternal(pathname)) output.routes[pathname] = filePath
  }
  return output
}

/**
 * Payloads of Next's client router, and Next's own error pages. `/404` is the pathname of the page
 * that `/_not-found` renders.
 */
function isInternal(pathname: string): boolean {
  return pathname.endsWith('.rsc') || pathname.startsWith('/_')
}
