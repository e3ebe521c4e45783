import type { NextAdapter } from 'next'
import { type NextOutput, writeNextOutput } from './next-output'

type Outputs = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]['outputs']

/**
 * The sanctioned way to what a Next build printed (`node_modules/next/dist/docs`, adapters). Called after both modes of the build;
 * the first, « compile », prints no page.
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
 * A newspaper has no server: a route that would need one is a mistake in `app/`, be it wholly dynamic or only open to addresses that
 * it does not list (`dynamicParams`, true unless said otherwise).
 */
export function refuseDynamicRoutes(outputs: Outputs): void {
  const printed = new Set(outputs.prerenders.map((output) => output.pathname))
  const routes = [...outputs.appPages, ...outputs.appRoutes, ...outputs.pages, ...outputs.pagesApi]
  const dynamic = routes.map((route) => route.pathname).filter((route) => !isInternal(route) && !printed.has(route))
  const open = outputs.prerenders.filter(({ parentFallbackMode: mode }) => mode !== undefined && mode !== false)
  const refused = new Set([
    ...dynamic,
    ...open.map(({ route }) => route),
    ...(outputs.middleware ? ['middleware'] : []),
  ])
  if (refused.size === 0) return
  throw new Error(
    `Route dynamique : ${[...refused].join(', ')} ; chaque route de app/ doit être imprimable à l’avance.`,
  )
}

export function nextOutputOf(outputs: Outputs): NextOutput {
  const printed: NextOutput = { pages: {}, files: {}, routes: {} }
  for (const { pathname, fallback } of outputs.prerenders) {
    if (!fallback?.filePath || isInternal(pathname)) continue
    const kind = fallback.filePath.endsWith('.html') ? printed.pages : printed.files
    kind[pathname] = fallback.filePath
  }
  for (const { pathname, filePath } of outputs.staticFiles) {
    if (pathname === '/404') printed.pages[pathname] = filePath
    if (pathname.startsWith('/_next/static/') && !/\.(js|map)$/.test(pathname)) printed.files[pathname] = filePath
  }
  for (const { pathname, filePath } of outputs.appPages) {
    if (pathname === '/_not-found') printed.routes['/404'] = filePath
    else if (!isInternal(pathname)) printed.routes[pathname] = filePath
  }
  return printed
}

/** Payloads of Next's client router, and its pages for the failures of a server: we have neither. `/404` stands for `/_not-found`. */
function isInternal(pathname: string): boolean {
  return pathname.endsWith('.rsc') || pathname.startsWith('/_')
}
