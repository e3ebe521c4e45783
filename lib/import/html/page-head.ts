import { nameOfKey, saysPrivate } from '../../content/private-words'
import { decodeAddress } from '../../paths'
import { dateOf } from '../foreign/field-values'
import { privateMark } from '../private-names'

/** The metadata of an article in the `<head>` of its page. */
interface PageHead {
  title?: string
  description?: string
  author?: string
  date?: string
  lang?: string
  image?: string
  imageAlt?: string
  /** The former address of the page, and its site. */
  address?: string
  origin?: string
  /** The reasons to keep the page private. */
  reasons: string[]
}

/** The word with which WordPress starts the titles of such pages. */
const PRIVATE_TITLE = /^(?:Privée?|Protégée?|Private|Protected)\s*:/i
/** Names of `<meta>` that also mean something else, or that are judged apart. */
const NOT_STATES = /^(?:robots|googlebot|description|author|keywords|viewport|generator|.*:.*)$/
const LOCKED = /"isAccessibleForFree"\s*:\s*"?false/i

export function headOf(document: Document, today: string): PageHead {
  const metas = metasIn(document)
  const meta = (...names: string[]) => names.map((name) => metas.get(name)).find((words) => words !== undefined)
  const [heading, another] = document.querySelectorAll('h1')
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url')
  const url = link && URL.canParse(link) ? new URL(link) : undefined
  const values = {
    title: (another ? undefined : wordsIn(heading)) || meta('og:title'),
    description: meta('description', 'og:description') ?? wordsIn(document.querySelector('.h-entry .p-summary')),
    author:
      meta('author', 'article:author') ??
      wordsIn(document.querySelector('[rel="author"], .byline, .author, .h-entry .p-author')),
    date: dateOf(meta('article:published_time', 'date', 'dc.date') ?? jsonDate(document) ?? timeOf(document)),
    lang: /^[a-z]{2}/i.exec(document.documentElement.getAttribute('lang') ?? '')?.[0].toLowerCase(),
    image: meta('og:image', 'twitter:image'),
    imageAlt: meta('og:image:alt', 'twitter:image:alt'),
    address: url && (decodeAddress(url.pathname) ?? url.pathname),
    origin: url?.origin,
  }
  const told = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''))
  return { ...told, reasons: reasonsAgainstPage(document, metas, today) }
}

/** The contents of the `<meta>` elements by their names, which HTML compares without case. */
function metasIn(document: Document): Map<string, string> {
  const metas = new Map<string, string>()
  for (const node of document.querySelectorAll('meta[content]')) {
    const name = (node.getAttribute('property') ?? node.getAttribute('name') ?? '').toLowerCase()
    const words = node.getAttribute('content')?.trim() ?? ''
    if (words !== '' && !metas.has(name)) metas.set(name, words)
  }
  return metas
}

function reasonsAgainstPage(document: Document, metas: ReadonlyMap<string, string>, today: string): string[] {
  const robots = ['robots', 'googlebot'].map((name) => metas.get(name) ?? '')
  const isLocked =
    LOCKED.test(document.documentElement.innerHTML) ||
    /^(?:locked|metered)/.test(metas.get('article:content_tier') ?? '')
  const ends = dateOf(metas.get('article:expiration_time'))?.slice(0, 10)
  const said = [...metas].filter(([name, words]) => !NOT_STATES.test(name) && saysPrivate(nameOfKey(name), words))
  const title = document.title.trim()
  const mark = PRIVATE_TITLE.exec(title)?.[0] ?? privateMark(title).trim()
  const isForm = document.querySelector('form.post-password-form, input[name="post_password"]') !== null
  return [
    ...(robots.some((words) => /noindex|none/i.test(words)) ? ['la page demande de n’être pas indexée (noindex)'] : []),
    ...(isLocked ? ['la page est réservée à des abonnés'] : []),
    ...(ends !== undefined && ends <= today ? [`date de retrait passée : ${ends}`] : []),
    ...said.map(([name, words]) => `« ${name}: ${words} »`),
    ...(mark ? [`« ${mark} »`] : []),
    ...(isForm ? ['la page demande un mot de passe'] : []),
  ]
}

function wordsIn(node: Element | null | undefined): string | undefined {
  return node?.textContent?.replace(/\s+/g, ' ').trim() || undefined
}

function jsonDate(document: Document): string | undefined {
  return /"datePublished"\s*:\s*"([^"]+)"/.exec(document.documentElement.innerHTML)?.[1]
}

function timeOf(document: Document): string | null | undefined {
  return document.querySelector('time[datetime]')?.getAttribute('datetime')
}
