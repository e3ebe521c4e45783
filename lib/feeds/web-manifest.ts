import { ICONS } from '../paths'
import type { Frame } from '../views/view'
import { machineText } from './machine-text'

/** Under an icon, a telephone shows some twelve characters. */
const SHORT = 12
const MOST_SHORTCUTS = 4

/** What a telephone needs to keep the paper among its applications. Addresses hold the base path: nobody binds this file. */
export function webManifest({ site, sections }: Frame): string {
  const home = `${site.basePath}/`
  const name = machineText(site.name)
  return json({
    id: home,
    name,
    ...(name.length <= SHORT && { short_name: name }),
    ...(site.description && { description: machineText(site.description) }),
    lang: site.locale.slice(0, 2),
    dir: 'ltr',
    start_url: home,
    scope: home,
    display: 'minimal-ui',
    background_color: '#fbfbf9',
    theme_color: '#fbfbf9',
    categories: ['news'],
    icons: iconsUnder(site.basePath),
    shortcuts: sections
      .slice(0, MOST_SHORTCUTS)
      .map((section) => ({ name: machineText(section.name), url: site.basePath + section.href })),
  })
}

/** The mark keeps to the middle of its square, so that the same picture may be masked. */
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
