import type { ReadAlsoLink } from '../blocks/view'
import type { ReadAlsoTarget } from '../catalogue/facts/catalogue-facts'
import type { Address } from '../paths'
import { cardOf, type PageContext } from './page-context'

/** The title is read from the target, so that it stays up to date. */
export function readAlsoLink(target: ReadAlsoTarget, context: PageContext): ReadAlsoLink {
  if (target.type === 'external') {
    return { type: 'external', href: target.href, title: target.label, host: hostOf(target.href) }
  }
  const { href, title, foreign, kind, date, minutes } = cardOf(target.slug, context)
  const to: Address = target.fragment === undefined ? href : `${href}#${target.fragment}`
  return {
    type: 'article',
    href: to,
    title,
    ...(foreign && { foreign }),
    kind,
    date,
    minutes,
    ...(target.role && { role: target.role }),
  }
}

/** `https://www.lemonde.fr/x` → `lemonde.fr`. */
function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, '') : ''
}
