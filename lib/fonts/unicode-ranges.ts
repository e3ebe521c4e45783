/**
 * The characters of the fonts as CSS `unicode-range`, which the style sheet quotes.
 *
 * A first view must fit in 75 kB of fonts. `CORE` is French: its letters, its figures, the signs of
 * its typography. Browsers fetch the others only for a page that writes « ½ », « Müller » or
 * « Erdoğan ». The lists are fixed, whatever the paper writes (docs/decisions/030).
 *
 * No face has U+2009, U+00AD or U+2011, and Instrument Sans has neither ² nor ³: browsers borrow
 * them. U+202F is in `narrow-space.ts`.
 */
export const CORE =
  'U+20-23, U+25-3B, U+3D, U+3F-5B, U+5D, U+61-7A, U+A0, U+A7, U+AB, U+B0, U+B2-B3, U+B7, U+BB, U+C0, U+C2, U+C6-CB, U+CE-CF, U+D4, U+D7, ' +
  'U+D9, U+DB-DC, U+E0, U+E2, U+E6-EB, U+EE-EF, U+F4, U+F9, U+FB-FC, U+FF, U+152-153, U+2013-2014, U+2018-2019, U+201C-201D, ' +
  'U+2026, U+2039-203A, U+20AC, U+2212'

/** The commonest letters of German, Spanish, Portuguese and the North; `$`, `©`. */
export const NEARBY = 'U+24, U+A9, U+C1, U+C4-C5, U+D6, U+DF, U+E1, U+E3-E5, U+ED, U+F1-F3, U+F5-F6, U+F8, U+FA, U+FD'

/** The rest of ASCII and Latin-1, and some signs. */
export const RARE =
  'U+3C, U+3E, U+5C, U+5E-60, U+7B-7E, U+A1-A6, U+A8, U+AA, U+AC, U+AE-AF, U+B1, U+B4-B6, U+B8-BA, U+BC-BF, U+C3, U+CC-CD, ' +
  'U+D0-D3, U+D5, U+D8, U+DA, U+DD-DE, U+EC, U+F0, U+F7, U+FE, U+131, U+201A, U+201E, U+2022, U+2122'

/** Ÿ, and the names of Central Europe, the Baltic and Turkey. */
export const EXTENDED = 'U+100-130, U+132-151, U+154-17E, U+218-21B, U+1E9E'

/** All but those of `CORE`, in one file. */
export const OTHERS = `${NEARBY}, ${RARE}, ${EXTENDED}`

/** Every character of a `unicode-range`, as one string. */
export function charactersIn(ranges: string): string {
  return ranges.split(', ').map(expand).join('')
}

function expand(range: string): string {
  const [first = 0, last = first] = range
    .slice('U+'.length)
    .split('-')
    .map((code) => Number.parseInt(code, 16))
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')
}
