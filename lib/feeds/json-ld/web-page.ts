import type { BreadcrumbList, WebPage } from 'schema-dts'
import { absoluteUrl, FRONT } from '../../paths'
import type { Site } from '../../site'
import type { Head, Link } from '../../views/view-parts'
import { machineText } from '../machine-text'
import { websiteId } from './nodes'

/** Properties of some pages only. In schema.org `relatedLink` belongs to pages, not articles. */
interface Surroundings {
  relatedLink?: string[]
  breadcrumb?: { '@id': string }
}

export function webPage(head: Head, site: Site, surroundings: Surroundings = {}): WebPage {
  const url = absoluteUrl(site, head.address)
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: machineText(head.title),
    description: machineText(head.description),
    isPartOf: {
      '@type': 'WebSite',
      '@id': websiteId(site),
      name: machineText(site.name),
      url: absoluteUrl(site, FRONT),
    },
    ...surroundings,
  }
}

/** The visible breadcrumb, then the page itself: Google refuses a list of one. */
export function breadcrumbList(head: Head, trail: Link[], site: Site): BreadcrumbList {
  const steps = [...trail.filter(({ href }) => href !== head.address), { href: head.address, text: head.title }]
  return {
    '@type': 'BreadcrumbList',
    '@id': breadcrumbId(head, site),
    itemListElement: steps.map(({ href, text }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: machineText(text),
      item: absoluteUrl(site, href),
    })),
  }
}

export function breadcrumbId(head: Head, site: Site): string {
  return `${absoluteUrl(site, head.address)}#breadcrumb`
}
