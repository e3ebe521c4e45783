import type { BlockView } from '../../lib/blocks/view'
import type { Picture, Rendition } from '../../lib/picture'
import { DEFAULT_SITE, type Site } from '../../lib/site'
import type { ArticleView } from '../../lib/views/article-view'
import type { FrontView } from '../../lib/views/view'

export const SITE: Site = {
  ...DEFAULT_SITE,
  origin: 'https://journal.example',
  basePath: '/essai',
  tagline: 'L’actualité, et ce qu’il faut lire avec',
  publisher: { name: 'Lire aussi', email: 'redaction@journal.example' },
}

const WHOLE: Rendition = {
  src: '/images/pentagone.0a-960.jpg',
  width: 960,
  height: 720,
  sources: [
    { type: 'image/avif', srcset: '/images/pentagone.0a-640.avif 640w, /images/pentagone.0a-1600.avif 1600w' },
    { type: 'image/jpeg', srcset: '/images/pentagone.0a-640.jpg 640w, /images/pentagone.0a-1600.jpg 1600w' },
  ],
}

export const PICTURE: Picture = {
  alt: 'Un bâtiment à "cinq" côtés',
  caption: 'Le siège, à Arlington',
  credit: 'Image de synthèse : Lire aussi',
  tone: { level: 3, hue: 95 },
  rendition: WHOLE,
}

export const SOUND: BlockView<'media'> = {
  type: 'media',
  name: 'audio',
  title: 'L’entretien',
  address: '/documents/entretien.0a.mp3',
  mediaType: 'audio/mpeg',
  size: 4200,
  about: 'audio MP3, 4\u00a0Ko',
}

export const TRANSCRIPT: BlockView<'transcript'> = { type: 'transcript', html: '<p>Bonjour.</p>' }

/** An article with most fields; `more` replaces those that a case tests. */
export function article(slug: string, more: Partial<ArticleView> = {}): ArticleView {
  const title = more.title ?? 'Le contrat\u202f: 200\u202f000\u00a0dollars & <rien>\u202f?'
  return {
    type: 'article',
    head: { title, description: 'Ce que dit le contrat', address: `/articles/${slug}/` },
    breadcrumb: [{ href: '/', text: 'À la une' }],
    title,
    authors: [{ href: '/auteurs/la-redaction/', text: 'La rédaction' }],
    published: { day: '2025-06-17', iso: '2025-06-17' },
    minutes: 4,
    words: 812,
    kind: 'article',
    lang: 'fr',
    contents: [],
    blocks: [],
    tags: [],
    readAlso: [],
    citedBy: [],
    ...more,
  }
}

export const FRONT_VIEW: FrontView = {
  type: 'front',
  head: { title: 'Lire aussi', description: 'Le journal', address: '/' },
  seconds: [],
  thirds: [],
  latest: [],
  sections: [],
  mostCited: [],
}
