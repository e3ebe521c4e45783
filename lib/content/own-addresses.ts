import type { Address } from '../paths'
import { ownAddress } from '../public-address'
import type { LanguageCode, NamedLink, Site } from '../site'
import { oldAddressOf } from './old-address'

/**
 * The settings of a paper with its addresses as our code knows them: newsrooms write those that
 * readers see.
 */
export function withOwnAddresses(site: Site): Site {
  const { language, publisher, menu, gone, moved } = site
  const own = (address: string) => ownAddress(address, language)
  const link = ({ text, href }: NamedLink): NamedLink => ({ text, href: own(href) })
  const links = (['newsletter', 'support', 'links'] as const).flatMap((key) => {
    const written = site[key]
    return written ? [[key, written.map(link)] as const] : []
  })
  const policies = Object.entries(publisher.policies ?? {}).map(([name, address]) => [name, own(address)])
  return {
    ...site,
    ...Object.fromEntries(links),
    ...(menu && { menu: menu.map((entry) => (typeof entry === 'string' ? entry : link(entry))) }),
    publisher: { ...publisher, ...(publisher.policies && { policies: Object.fromEntries(policies) }) },
    gone: gone.map(own),
    moved: moved.map(({ from, to }) => ({ from: own(from), to: own(to) })),
  }
}

/**
 * A former address of an article, where it begins like one of ours; other items of `aliases` are
 * kept as written.
 */
export function ownAlias(alias: string, language: LanguageCode): string {
  const address = oldAddressOf(alias)
  const own: Address | undefined = address && ownAddress(address, language)
  return own === undefined || own === address ? alias : own
}
