import type { Redirect } from '../../lib/hosts/host-settings'
import type { Admin, Host } from '../../lib/site'
import type { Frame } from '../../lib/views/view-parts'
import { SITE } from '../feeds/paper'

/** The frame of a paper under a base path or at the root. */
export function frame(basePath = '/essai', hosts?: Host[], admin?: Admin): Frame {
  return {
    site: { ...SITE, basePath, gone: ['/articles/retire/'], ...(hosts && { hosts }), ...(admin && { admin }) },
    sections: [],
    menu: [],
    series: [],
    indexes: [],
    pages: [{ href: '/a-propos/', text: 'À propos' }],
  }
}

/** The `admin` setting of an edition with the editor. */
export const ADMIN: Admin = { github: 'la-vigie/journal' }

/** Former addresses of each shape. */
export const REDIRECTS: Redirect[] = [
  { from: '/articles/ancien/', to: '/articles/a/' },
  { from: '/2019/03/vieux.html', to: '/articles/a/' },
  { from: '/été-2020/', to: '/articles/a/' },
  { from: '/vieux(2).php', to: '/articles/a/' },
  { from: '/', query: 'p=123', to: '/articles/a/' },
  { from: '/spip.php', query: 'article=12&lang=fr', to: '/articles/a/' },
  { from: `/2019/${'tres-long-'.repeat(9)}/`, to: '/articles/a/' },
]

/** One address of each sort that a paper publishes. */
export const ADDRESSES = [
  '/',
  '/404.html',
  '/articles/a/',
  '/articles/a/oembed.json',
  '/rubriques/ia/',
  '/archives/2025/06/',
  '/a-propos/',
  '/atom.xml',
  '/rubriques/ia/atom.xml',
  '/dossiers/armee/rss.xml',
  '/feed.json',
  '/sujets/flac/feed.json',
  '/sitemap.xml',
  '/sitemaps/2025-06.xml',
  '/sitemap-actualites.xml',
  '/robots.txt',
  '/humans.txt',
  '/flux.css',
  '/assets/a.1.css',
  '/assets/a.1.woff2',
  '/images/a.1-480.webp',
  '/images/partage/a.1.jpg',
  '/icone.svg',
  '/favicon.ico',
  '/icones/192.png',
  '/manifest.webmanifest',
  '/service-worker.js',
  '/speculation.json',
  '/emporter/articles/a.html',
  '/emporter/epub/ia.epub',
  '/.well-known/security.txt',
] as const
