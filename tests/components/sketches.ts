import type { ReadAlsoLink } from '@/lib/blocks/view'
import { languageOf } from '@/lib/language/language'
import type { Picture } from '@/lib/picture'
import { DEFAULT_SITE } from '@/lib/site'
import type { Card, Frame, SectionLink } from '@/lib/views/view-parts'

export const FRENCH = languageOf(DEFAULT_SITE)

/** The smallest views that components accept. */
const POUVOIRS: SectionLink = {
  id: 'pouvoirs',
  href: '/rubriques/pouvoirs/',
  name: 'Pouvoirs publics',
  short: 'Pouvoirs',
  hue: 22,
}

const rendition = {
  src: '/images/a.jpg',
  width: 1200,
  height: 800,
  sources: [
    { type: 'image/avif', srcset: '/images/a-600.avif 600w' },
    { type: 'image/jpeg', srcset: '/images/a-600.jpg 600w' },
  ],
}
export const PICTURE: Picture = {
  alt: 'Un pont',
  caption: 'Le pont, à l’aube',
  credit: 'Atelier',
  tone: { level: 3, hue: 95 },
  rendition: rendition,
}

export const CARD: Card = {
  href: '/articles/a/',
  title: 'Un titre',
  deck: 'Un chapô.',
  section: POUVOIRS,
  byline: ['Ada', 'Boris', 'Chloé'],
  date: { day: '2025-06-01', iso: '2025-06-01' },
  minutes: 7,
  kind: 'article',
}

export const LINK: Extract<ReadAlsoLink, { type: 'article' }> = {
  type: 'article',
  href: '/articles/b/',
  title: 'Un autre titre',
  kind: 'analyse',
  date: { day: '2024-01-16', iso: '2024-01-16' },
  minutes: 6,
}

export const FRAME: Frame = {
  site: { ...DEFAULT_SITE, tagline: 'Ce qu’il faut lire avec.', description: 'Un journal.' },
  sections: [POUVOIRS],
  menu: [POUVOIRS],
  series: [{ href: '/dossiers/d/', text: 'Un dossier' }],
  indexes: [{ href: '/archives/', text: 'Archives' }],
  pages: [{ href: '/a-propos/', text: 'À propos' }],
}
