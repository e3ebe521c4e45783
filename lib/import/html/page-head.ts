import { decodeAddress } from '../../paths'
import { dateOf } from '../foreign/field-values'

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

const LOCKED = /"isAccessibleForFree"\s*:\s*"?false/i

export function headOf(document: Document): PageHead {
  const meta = (...names: string[]) => {
    const found = names.map((name) =>
      document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim(),
    )
    return found.find((words) => words !== undefined && words !== '')
  }
  const [heading, another] = document.querySelectorAll('h1')
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url')
  const url = link && URL.canParse(link) ? new URL(link) : undefined
  const values = {
    title: (another ? undefined : wordsIn(heading)) || meta('og:title'),
    description: meta('description', 'og:description') ?? wordsIn(document.querySelector('.h-entry .p-summary')),
    author:
      meta('author', 'article:author') ??
      wordsIn(document.querySelector('[rel="author"], .byline, .author, .h-entry .p-author')),
    date: dateOf(meta('article:published_time', 'date', 'DC.date') ?? jsonDate(document) ?? timeOf(document)),
    lang: /^[a-z]{2}/i.exec(document.documentElement.getAttribute('lang') ?? '')?.[0].toLowerCase(),
    image: meta('og:image', 'twitter:image'),
    imageAlt: meta('og:image:alt', 'twitter:image:alt'),
    address: url && (decodeAddress(url.pathname) ?? url.pathname),
    origin: url?.origin,
  }
  const told = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''))
  const isLocked =
    LOCKED.test(document.documentElement.innerHTML) || /^(?:locked|metered)/.test(meta('article:content_tier') ?? '')
  const reasons = [
    ...(/noindex|none/i.test(meta('robots') ?? '') ? ['la page demande de n’être pas indexée (noindex)'] : []),
    ...(isLocked ? ['la page est réservée à des abonnés'] : []),
  ]
  return { ...told, reasons }
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
