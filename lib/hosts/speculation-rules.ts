import type { Site } from '../site'

/** The links of every form of « Lire aussi », the ones that readers follow most often. */
const READ_ALSO = ['.readalso a', '.passage a', '.ending a', '.series a', '.sequels a'].join()

/**
 * Speculation rules (HTML Standard, §7.6), which pages name in a header, because the policy refuses
 * inline ones. `moderate` means that the pointer rests on a link, `conservative` that it is
 * pressed.
 *
 * Pages are prefetched, and prerendered only once the link is pressed, because rendering fetches
 * pictures too. Browsers do neither under Save-Data (Chromium: `kDataSaverEnabled`). Only pages of
 * the paper match: their addresses end with a slash.
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
