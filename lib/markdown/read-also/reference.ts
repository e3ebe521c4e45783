import type { Link } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { ReadAlsoRef } from '../../article/link'
import { refuseLink } from '../links'
import { error, type ParseContext, placeOf } from '../parse-context'
import { resolveHref } from '../resolve-href'

/**
 * The target of a link in a « Lire aussi »: an article or an address on the web. Anything else is a
 * problem.
 */
export function referenceOf(link: Link, context: ParseContext): ReadAlsoRef[] {
  const place = placeOf(context, link)
  const label = textOf(link)
  const destination = resolveHref(link.url, context)
  if (destination.type === 'article') {
    const { slug, fragment } = destination
    const { role, upcoming } = link.data ?? {}
    const said = {
      ...(fragment !== undefined && { fragment }),
      ...(label !== '' && { label }),
      ...(role && { role }),
      ...(upcoming && { upcoming }),
    }
    return [{ type: 'slug', slug, ...said, place }]
  }
  if (destination.type === 'outside' && /^https?:/.test(destination.href)) {
    const { href } = destination
    return [{ type: 'external', href, label: label === '' ? new URL(href).host : label, place }]
  }
  if (destination.type === 'refused') refuseLink(link, destination, context)
  else
    error(context, link, {
      code: 'read-also-target',
      found: `« Lire aussi » renvoie à « ${link.url} »`,
      expected: 'un article (./nom.md ou [[nom]]) ou une adresse https: est attendu',
    })
  return []
}

export function isArticleLink(link: Link, context: ParseContext): boolean {
  return resolveHref(link.url, context).type === 'article'
}
