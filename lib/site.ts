/** The paper's own settings, read from `content/site.yml`; every field has a default so that a bare folder already prints. */
export interface Site {
  name: string
  tagline: string
  description: string
  /** Scheme and host without a final slash: `https://lireaussi.example`. */
  origin: string
  /** Empty, or `/journal` without a final slash. */
  basePath: string
  locale: string
  timezone: string
  publisher: { name: string; email?: string }
  /** Editors' choices for the front page, by slug and series id. */
  front: { lead?: string; seconds: string[]; thread?: string }
}

export const DEFAULT_SITE: Site = {
  name: 'Lire aussi',
  tagline: '',
  description: '',
  origin: 'http://localhost:3000',
  basePath: '',
  locale: 'fr-FR',
  timezone: 'Europe/Paris',
  publisher: { name: 'Lire aussi' },
  front: { seconds: [] },
}
