import { languageOf } from '../language/language'
import { paletteOf } from '../palette'
import { ICONS, READING_LIST, SEARCH } from '../paths'
import { publicAddress } from '../public-address'
import type { Frame } from '../views/view-parts'
import { machineText } from './machine-text'

/** In characters, as many as a phone shows under an icon. */
const SHORT = 12
const MOST_SHORTCUTS = 4

/**
 * The web app manifest, with which a phone installs the paper. Its addresses include the base path,
 * because this file is not bound like a page.
 */
export function webManifest({ site, sections }: Frame): string {
  const home = `${site.basePath}/`
  const { words } = languageOf(site)
  const places = [
    { name: words.readingList.title, href: READING_LIST },
    { name: words.frame.search, href: SEARCH },
    ...sections,
  ]
  const name = machineText(site.name)
  return json({
    id: home,
    name,
    ...(name.length <= SHORT && { short_name: name }),
    ...(site.description && { description: machineText(site.description) }),
    lang: site.language,
    dir: 'ltr',
    start_url: home,
    scope: home,
    display: 'minimal-ui',
    background_color: paletteOf(site).paper.light,
    theme_color: paletteOf(site).paper.light,
    categories: ['news'],
    icons: iconsUnder(site.basePath),
    shortcuts: places.slice(0, MOST_SHORTCUTS).map((place) => ({
      name: machineText(place.name),
      url: site.basePath + publicAddress(place.href, site.language),
    })),
  })
}

/** The mark stays in the safe zone of its square, so the same file is maskable. */
function iconsUnder(basePath: string) {
  return [
    { src: basePath + ICONS.small, sizes: '192x192', type: 'image/png' },
    { src: basePath + ICONS.large, sizes: '512x512', type: 'image/png' },
    { src: basePath + ICONS.large, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ]
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
