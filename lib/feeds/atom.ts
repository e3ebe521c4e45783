import { generateAtomFeed } from 'feedsmith'
import { ATOM, absoluteUrl, FRONT } from '../paths'
import type { Site } from '../site'
import type { ArticleView } from '../views/view'
import { articleContent } from './article-content'
import { instant } from './instant'
import { legalXml } from './legal-xml'
import { plain } from './plain'

const LONGEST = 30
/** Of a feed without entries, which must still be dated (RFC 4287 §4.2.15) and be the same tomorrow. */
const NEVER = '1970-01-01T00:00:00Z'

/** Atom (RFC 4287) with the whole text of the newest articles. Their ids are their addresses, which never change. */
export function atomFeed(site: Site, articles: ArticleView[]): string {
  const entries = newest(articles, site).map((view) => entry(view, site))
  const xml = generateAtomFeed({
    id: absoluteUrl(site, FRONT),
    title: { value: site.name },
    ...(site.tagline && { subtitle: { value: site.tagline } }),
    updated: entries.map(({ updated }) => updated).reduce(later, new Written(NEVER)),
    authors: [{ name: site.publisher.name, uri: absoluteUrl(site, FRONT) }],
    links: [
      { rel: 'self', href: absoluteUrl(site, ATOM), type: 'application/atom+xml' },
      { rel: 'alternate', href: absoluteUrl(site, FRONT), type: 'text/html' },
    ],
    xml: { lang: site.locale },
    entries,
  })
  return legalXml(plain(xml))
}

function entry(view: ArticleView, site: Site) {
  const url = absoluteUrl(site, view.head.address)
  return {
    id: url,
    title: { value: view.title },
    published: new Written(instant(view.published, site.timezone)),
    updated: new Written(instant(view.updated ?? view.published, site.timezone)),
    authors: view.authors.map(({ href, text }) => ({ name: text, uri: absoluteUrl(site, href) })),
    categories: categories(view),
    links: [{ rel: 'alternate', href: url, type: 'text/html' }],
    ...(view.deck && { summary: { value: view.deck } }),
    content: { type: 'html', value: articleContent(view, site) },
    xml: { lang: view.lang },
  }
}

function categories({ section, tags }: ArticleView): { term: string }[] {
  return [...(section ? [section.name] : []), ...tags.map(({ text }) => text)].map((term) => ({ term }))
}

function newest(articles: ArticleView[], site: Site): ArticleView[] {
  const time = (view: ArticleView) => Date.parse(instant(view.published, site.timezone))
  const byTime = [...articles].sort((a, b) => time(b) - time(a) || (a.head.address < b.head.address ? -1 : 1))
  return byTime.slice(0, LONGEST)
}

/** feedsmith writes every date in UTC; ours keep the offset of the paper, so that 17 June never becomes the 16th at 22:00. */
class Written extends Date {
  constructor(private readonly text: string) {
    super(text)
  }

  override toISOString(): string {
    return this.text
  }
}

function later(a: Written, b: Written): Written {
  return b.getTime() > a.getTime() ? b : a
}
