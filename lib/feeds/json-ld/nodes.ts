import type { NewsMediaOrganization, Organization, Person, WebSite } from 'schema-dts'
import { absoluteUrl, FRONT, ICONS } from '../../paths'
import type { Site } from '../../site'
import type { Link } from '../../views/view-parts'
import { machineText } from '../machine-text'
import { policiesOf } from './policies'

/** The id of a node that every graph of the paper refers to. */
export function organizationId(site: Site): string {
  return `${absoluteUrl(site, FRONT)}#org`
}

export function websiteId(site: Site): string {
  return `${absoluteUrl(site, FRONT)}#site`
}

export function organization(site: Site): NewsMediaOrganization {
  const { name, email, founded } = site.publisher
  const sameAs = [...(site.publisher.sameAs ?? []), ...(site.social ?? []).map(({ href }) => href)]
  return {
    '@type': 'NewsMediaOrganization',
    '@id': organizationId(site),
    name: machineText(name),
    url: absoluteUrl(site, FRONT),
    logo: { '@type': 'ImageObject', url: absoluteUrl(site, ICONS.large), width: '512', height: '512' },
    ...(email && { email }),
    ...(founded && { foundingDate: founded }),
    ...(sameAs.length > 0 && { sameAs }),
    ...policiesOf(site),
  }
}

export function website(site: Site): WebSite {
  return {
    '@type': 'WebSite',
    '@id': websiteId(site),
    name: machineText(site.name),
    url: absoluteUrl(site, FRONT),
    inLanguage: site.locale,
    publisher: { '@id': organizationId(site) },
    ...(site.description && { description: machineText(site.description) }),
  }
}

const DESK = /^(?:La rédaction|Rubrique|Desk)\b/

/** An author is a person, unless the name is that of a desk or of the paper itself. */
export function author({ href, text }: Link, site: Site): Person | Organization {
  const signature = { name: machineText(text), url: absoluteUrl(site, href) }
  const isDesk = DESK.test(text) || text === site.name
  return isDesk ? { '@type': 'Organization', ...signature } : { '@type': 'Person', ...signature }
}
