import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { MetadataItems, ViewportItems } from 'next/dist/lib/metadata/resolve-metadata'
import type { LoaderTree } from 'next/dist/server/lib/app-dir-module'
import type { ReactNode } from 'react'
import { getOrInsert } from '../collections'
import { type Address, NOT_FOUND } from '../paths'
import type { NextOutput } from './next-output'
import { paramsOf, routeOf } from './routes'

/** What a layout or a page of `app/` exports. */
interface RouteModule {
  default(props: { params: Promise<Record<string, string>>; children?: ReactNode }): ReactNode | Promise<ReactNode>
  metadata?: MetadataItems[number][0]
  generateMetadata?(props: { params: Promise<Record<string, string>> }): MetadataItems[number][0]
  viewport?: ViewportItems[number]
}

export type RenderPage = (address: Address) => Promise<string>

type NextModules = ReturnType<typeof loadNextModules>

/**
 * Composes pages from what Next has compiled (the layouts and pages of `app/`), with React and with Next's own functions for metadata,
 * but without the machinery of its server: no client router will ever read what that machinery prepares. Whether the documents
 * are the same is for `proofs.ts` to say.
 */
export function openStaticRenderer(root: string, { routes, files }: NextOutput): RenderPage {
  const sheets = Object.keys(files).filter((file) => file.endsWith('.css'))
  const leaves = new Map<string, Promise<RouteModule[]>>()
  let kit: NextModules | undefined
  return async (address) => {
    kit ??= loadNextModules(root)
    const { createElement, Fragment, load, renderToStaticMarkup } = kit
    const route = routeOf(address, routes) ?? ''
    const known = getOrInsert(leaves, route, () => routeModulesOf(load(routes[route] ?? '')))
    const links = sheets.map((href) => createElement('link', { rel: 'stylesheet', href, precedence: 'next' }))
    const page = await elementsOf(await known, route, address, kit)
    return `<!DOCTYPE html>${renderToStaticMarkup(createElement(Fragment, null, ...links, ...page))}`
  }
}

/** React and Next read `NODE_ENV` as they load. */
function loadNextModules(root: string) {
  Object.assign(process.env, { NODE_ENV: 'production' })
  const require = createRequire(join(root, 'package.json'))
  require('next/dist/server/node-environment')
  const { addHookAliases } = require('next/dist/server/require-hook') as typeof import('next/dist/server/require-hook')
  // Next's bundles have this alias; without a bundle, its files ask for a package that is not installed.
  addHookAliases([['server-only', require.resolve('next/dist/compiled/server-only/empty')]])
  const load = (file: string) => require(file) as { routeModule: { userland: { loaderTree: LoaderTree } } }
  return {
    load,
    ...(require('react') as typeof import('react')),
    ...(require('react-dom/server') as typeof import('react-dom/server')),
    ...(require('next/dist/lib/metadata/resolve-metadata') as typeof import('next/dist/lib/metadata/resolve-metadata')),
    ...(require('next/dist/lib/metadata/metadata-elements') as typeof import('next/dist/lib/metadata/metadata-elements')),
  }
}

/** From the root layout to the page. */
async function routeModulesOf({ routeModule }: ReturnType<NextModules['load']>): Promise<RouteModule[]> {
  const leaves: RouteModule[] = []
  let tree: LoaderTree | undefined = routeModule.userland.loaderTree
  while (tree) {
    const [, { children }, { layout, page }]: LoaderTree = tree
    for (const module of [layout, page]) if (module) leaves.push((await module[0]()) as RouteModule)
    tree = children
  }
  return leaves
}

async function elementsOf(
  leaves: readonly RouteModule[],
  route: string,
  address: Address,
  kit: NextModules,
): Promise<ReactNode[]> {
  const params = Promise.resolve(paramsOf(route, address))
  const viewport = await kit.accumulateViewport(leaves.map((leaf) => leaf.viewport ?? null))
  const items = leaves.map(async (leaf) => (await leaf.generateMetadata?.({ params })) ?? leaf.metadata ?? null)
  const metadata = await kit.accumulateMetadata(
    route,
    (await Promise.all(items)).map((item) => [item, null]),
    Promise.resolve(address),
    { trailingSlash: true, isStaticMetadataRouteFile: false },
  )
  let text: ReactNode = null
  for (const leaf of leaves.toReversed()) text = await leaf.default({ params, children: text })
  return [
    address === NOT_FOUND && kit.createElement('meta', { name: 'robots', content: 'noindex' }),
    kit.createViewportElements(viewport),
    kit.createMetadataElements(kit.createSelectedMetadata(metadata)),
    text,
  ]
}
