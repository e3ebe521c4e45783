import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { MetadataItems, ViewportItems } from 'next/dist/lib/metadata/resolve-metadata'
import type { LoaderTree } from 'next/dist/server/lib/app-dir-module'
import type { ReactNode } from 'react'
import type { Software } from '../cli/software'
import { getOrInsert } from '../collections'
import { type Address, NOT_FOUND } from '../paths'
import { paramsOf, routeOf } from './match-route'
import type { NextOutput, Parity } from './output-types'
import { PAGES_BUNDLE } from './packaged-pages'

/** The exports of a layout or a page of `app/`. */
interface RouteModule {
  default(props: { params: Promise<Record<string, string>>; children?: ReactNode }): ReactNode | Promise<ReactNode>
  metadata?: MetadataItems[number][0]
  generateMetadata?(props: { params: Promise<Record<string, string>> }): MetadataItems[number][0]
  generateViewport?(): ViewportItems[number]
}

export type RenderPage = (address: Address) => Promise<string>

/** The functions that render a page: React's, and Next's for metadata. */
type NextFunctions = typeof import('react') &
  typeof import('react-dom/server') &
  typeof import('next/dist/lib/metadata/resolve-metadata') &
  typeof import('next/dist/lib/metadata/metadata-elements')

interface NextModules extends NextFunctions {
  /** The modules of a route, from the root layout to the page. */
  modulesOf(file: string): Promise<RouteModule[]>
}

/** The bundle of pages of a package. */
type PagesBundle = NextFunctions & { routes: Readonly<Record<string, RouteModule[]>> }

interface CompiledRoute {
  routeModule: { userland: { loaderTree: LoaderTree } }
}

/**
 * Renders pages from the layouts and pages that Next has compiled, with React and with Next's own
 * functions for metadata, but without its server, most of whose work is for a client router that we
 * do not ship. `renderer-parity.ts` checks that the documents are the same.
 */
export function openStaticRenderer(software: Software, { routes }: NextOutput, parity: Parity): RenderPage {
  const modulesByRoute = new Map<string, Promise<RouteModule[]>>()
  let next: NextModules | undefined
  return async (address) => {
    next ??= loadNextModules(software)
    const { createElement, Fragment, modulesOf, renderToStaticMarkup } = next
    const route = routeOf(address, routes) ?? ''
    const modules = await getOrInsert(modulesByRoute, route, () => modulesOf(routes[route] ?? ''))
    const sheets = parity[route]?.sheets ?? []
    const links = sheets.map((href) => createElement('link', { rel: 'stylesheet', href, precedence: 'next' }))
    const page = await elementsOf(modules, route, address, next)
    return `<!DOCTYPE html>${renderToStaticMarkup(createElement(Fragment, null, ...links, ...page))}`
  }
}

/** `NODE_ENV` is set first: React and Next read it while they load. */
function loadNextModules({ folder, isPackaged }: Software): NextModules {
  Object.assign(process.env, { NODE_ENV: 'production' })
  const require = createRequire(join(folder, 'package.json'))
  return isPackaged ? packagedModules(require) : installedModules(require)
}

/** The modules that `lib/package` bundled. */
function packagedModules(require: NodeJS.Require): NextModules {
  const { routes, ...next } = require(`./${PAGES_BUNDLE}`) as PagesBundle
  return { ...next, modulesOf: async (route) => routes[route] ?? [] }
}

/** The modules installed with Next, and those that it compiled. */
function installedModules(require: NodeJS.Require): NextModules {
  require('next/dist/server/node-environment')
  const { addHookAliases } = require('next/dist/server/require-hook') as typeof import('next/dist/server/require-hook')
  // Next's bundler has this alias; outside a bundle, its files would import a package that is not
  // installed.
  addHookAliases([['server-only', require.resolve('next/dist/compiled/server-only/empty')]])
  return {
    modulesOf: (file) => routeModulesOf(require(file) as CompiledRoute),
    ...(require('react') as typeof import('react')),
    ...(require('react-dom/server') as typeof import('react-dom/server')),
    ...(require('next/dist/lib/metadata/resolve-metadata') as typeof import('next/dist/lib/metadata/resolve-metadata')),
    ...(require('next/dist/lib/metadata/metadata-elements') as typeof import('next/dist/lib/metadata/metadata-elements')),
  }
}

/** The modules of a route, from the root layout to the page. */
async function routeModulesOf({ routeModule }: CompiledRoute): Promise<RouteModule[]> {
  const modules: RouteModule[] = []
  let tree: LoaderTree | undefined = routeModule.userland.loaderTree
  while (tree) {
    const [, { children }, { layout, page }]: LoaderTree = tree
    for (const module of [layout, page]) if (module) modules.push((await module[0]()) as RouteModule)
    tree = children
  }
  return modules
}

async function elementsOf(
  modules: readonly RouteModule[],
  route: string,
  address: Address,
  next: NextModules,
): Promise<ReactNode[]> {
  const params = Promise.resolve(paramsOf(route, address))
  const viewport = await next.accumulateViewport(modules.map(({ generateViewport }) => generateViewport?.() ?? null))
  const items = modules.map(async (module) => {
    return (await module.generateMetadata?.({ params })) ?? module.metadata ?? null
  })
  const metadata = await next.accumulateMetadata(
    route,
    (await Promise.all(items)).map((item) => [item, null]),
    Promise.resolve(address),
    { trailingSlash: true, isStaticMetadataRouteFile: false },
  )
  let content: ReactNode = null
  for (const module of modules.toReversed()) content = await module.default({ params, children: content })
  return [
    address === NOT_FOUND && next.createElement('meta', { name: 'robots', content: 'noindex' }),
    next.createViewportElements(viewport),
    next.createMetadataElements(next.createSelectedMetadata(metadata)),
    content,
  ]
}
