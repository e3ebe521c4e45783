import type { Site } from '../site'

/** The links of every form of « Lire aussi »: they are what a reader most often follows. */
const READ_ALSO = ['.readalso a', '.passage a', '.recommendations a', '.series a', '.sequels a'].join()

/**
 * Speculation rules (HTML Standard, §7.6), which pages name in a header: the policy would refuse
 * them inline. `moderate` is a pointer that rests on a link, `conservative` a pressed one.
 *
 * Pages are fetched ahead, and rendered ahead only once the link is pressed: rendering fetches
 * pictures too. Browsers do neither under Save-Data (Chromium: `kDataSaverEnabled`), and only to
 * pages of the paper: the addresses of pages end with a slash.
 */
export function speculationRules({ basePath }: Pick<Site, 'basePath'>): string {
  const pages = { href_matches: [`${basePath}/`, `${basePath}/*/`] }
  const readAlso = { and: [pages, { selector_matches: READ_ALSO }] }
  const others = { and: [pages, { not: { selector_matches: READ_ALSO } }] }
  const rules = {
    prefetch: [
      { where: readAlso, eagerness: 'moderate' },
      { where: others, eagerness: 'conservative' },
    ],
    prerender: [{ where: readAlso, eagerness: 'conservative' }],
  }
  return `${JSON.stringify(rules)}\n`
}
