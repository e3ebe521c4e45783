import { isSlug, type Slug } from '../article/slug'
import type { Checked, Problem } from '../problem'
import { slugify } from '../text/fold'
import { startOf } from './place-in-source'

/** The extensions of Markdown, in any case. Editors of phones and Windows write `.MD`. */
export const MARKDOWN = /\.(?:md|markdown|mdown)$/i

/** Device names of Windows, which cannot copy a file with one of them. */
const DEVICES = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/

/** `content/pages/a-propos.md` is a page. */
export function isPageFile(path: string): boolean {
  return path.split('/')[1] === 'pages'
}

/** The name of a text without its extension. */
export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(MARKDOWN, '')
}

/** The slug in a file name: `content/articles/2025/la-reforme.md` → `la-reforme`. */
export function slugOf(path: string): Checked<Slug> {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const stem = stemOf(path)
  if (stem !== name && isSlug(stem) && !DEVICES.test(stem)) return { value: stem, problems: [] }
  return { problems: [DEVICES.test(stem) ? deviceName(path, stem) : notASlug(path, name)] }
}

/** The slug that the file would have under the name proposed for it. */
export function proposedSlug(path: string): string {
  const slug = slugify(stemOf(path)) || 'article'
  return DEVICES.test(slug) ? `${slug}-article` : slug
}

function notASlug(path: string, name: string): Problem {
  return {
    severity: 'error',
    code: 'file-name',
    place: startOf(path),
    found: `le nom « ${name} » ne peut pas devenir une adresse`,
    expected:
      'des minuscules sans accent, des chiffres et des traits d’union simples sont attendus, 80 signes au plus, puis « .md »',
    fix: `${proposedSlug(path)}.md`,
  }
}

function deviceName(path: string, stem: string): Problem {
  return {
    severity: 'error',
    code: 'reserved-file-name',
    place: startOf(path),
    found: `« ${stem} » est un nom réservé par Windows`,
    expected: 'un nom plus long est attendu',
    fix: `${proposedSlug(path)}.md`,
  }
}
