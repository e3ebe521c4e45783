import { isSlug, type Slug } from '../article'
import type { Checked, Problem } from '../problem'
import { slugify } from '../text/fold'
import { startOf } from './place'

/** Device names of Windows, which cannot copy a file with one of them. */
const DEVICES = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/

/** The slug in a file name: `content/articles/2025/la-reforme.md` → `la-reforme`. */
export function slugOf(path: string): Checked<Slug> {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const stem = name.replace(/\.md$/, '')
  if (name.endsWith('.md') && isSlug(stem) && !DEVICES.test(stem)) return { value: stem, problems: [] }
  return { problems: [DEVICES.test(stem) ? deviceName(path, stem) : notASlug(path, name)] }
}

function notASlug(path: string, name: string): Problem {
  return {
    severity: 'error',
    code: 'file-name',
    place: startOf(path),
    found: `le nom « ${name} » ne peut pas devenir une adresse`,
    expected:
      'des minuscules sans accent, des chiffres et des traits d’union simples sont attendus, 80 signes au plus, puis « .md »',
    fix: `${slugify(name.replace(/\.md$/i, '')) || 'article'}.md`,
  }
}

function deviceName(path: string, stem: string): Problem {
  return {
    severity: 'error',
    code: 'reserved-file-name',
    place: startOf(path),
    found: `« ${stem} » est un nom réservé par Windows`,
    expected: 'un nom plus long est attendu',
    fix: `${stem}-article.md`,
  }
}
