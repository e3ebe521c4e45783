import type { Problem } from '../problem'
import { slugOf } from './file-name'
import { startOf } from './place'

/** Two files of one name would print at one address: each later one is a problem that names the first. */
export function sameNames(paths: readonly string[]): Problem[] {
  const first = new Map<string, string>()
  return paths.flatMap((path) => {
    const slug = slugOf(path).value
    const other = slug && first.get(slug)
    if (slug && other === undefined) first.set(slug, path)
    return slug && other !== undefined ? [sameName(path, slug, other)] : []
  })
}

function sameName(path: string, slug: string, other: string): Problem {
  return {
    severity: 'error',
    code: 'same-file-name',
    place: startOf(path),
    found: `« ${slug} » est déjà le nom de ${other}`,
    expected: 'un nom de fichier propre à chaque article est attendu, car il fait son adresse',
    fix: `${slug}-2.md`,
  }
}
