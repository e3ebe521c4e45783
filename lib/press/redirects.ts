import { join } from 'node:path'
import { needsPolicyMeta } from '../hosts/host-files'
import { policyMeta } from '../hosts/policy'
import type { Redirect } from '../hosts/redirects'
import type { Address } from '../paths'
import type { Frame, View } from '../views/view'
import type { Outlines } from './bind'
import type { Binding } from './binding'
import { bindDocument } from './document'
import { PressError } from './error'
import { fileOf, writeDeep } from './files'
import { redirectPage } from './redirect-page'

interface Paper {
  frame: Frame
  views: ReadonlyMap<Address, View>
  redirects: readonly Redirect[]
}

/** Prints a page at each former address, bound and checked as any other is. */
export async function printRedirects(folder: string, { frame: { site }, views, redirects }: Paper): Promise<Outlines> {
  const outlines: Outlines = new Map()
  const policy = needsPolicyMeta(site) && { policy: policyMeta() }
  const binding: Binding = {
    basePath: site.basePath,
    placeOf: (address) => address,
    elements: new Map(),
    fonts: [],
    ...policy,
  }
  for (const { from, to } of redirects) {
    const title = views.get(to)?.head.title ?? site.name
    const { html, outline, flaws } = bindDocument(redirectPage(to, title, site), binding)
    if (flaws.length > 0) throw new PressError(`${from} : ${flaws.join(', ')}.`)
    writeDeep(join(folder, fileOf(from)), html)
    outlines.set(from, outline)
  }
  return outlines
}
