import { stringify } from 'yaml'
import { compareCodeUnits } from '../collections'
import { fold, slugify } from '../text/fold'
import type { Destination } from './destination'
import type { Header, ImportedAuthor, ImportedText } from './imported-text'
import type { Losses } from './losses'

/** Replaces names by those in the registries of the destination. */
export function withKnownNames(
  { header, from }: ImportedText,
  authors: readonly ImportedAuthor[],
  destination: Destination,
  registry: Map<string, ImportedAuthor>,
  losses: Losses,
): Header {
  const { section, authors: signed = [], tags = [], ...rest } = header
  const names = signed.flatMap((name) => {
    const author = authorOf(name, authors)
    if (
      destination.authors &&
      !destination.authors.some((one) => one.id === author.id || fold(one.name) === fold(name))
    ) {
      const lines = stringify({ [author.id]: { name: author.name } }).trim()
      losses.note(
        'signature absente d’authors.yml : ajoutez ces lignes, puis la signature',
        'dropped',
        from,
        `${name} :\n${lines}`,
      )
      return []
    }
    registry.set(author.id, author)
    return [author.id]
  })
  const isKnown =
    section === undefined ||
    !destination.sections ||
    destination.sections.some((one) => one.id === slugify(section) || fold(one.name) === fold(section))
  if (!isKnown) losses.note('rubrique absente de sections.yml, devenue un sujet', 'text', from, section)
  const subjects = isKnown || section === undefined ? tags : [section, ...tags]
  return {
    ...rest,
    ...(isKnown && section !== undefined && { section }),
    ...(names.length > 0 && { authors: [...new Set(names)] }),
    ...(subjects.length > 0 && { tags: [...new Set(subjects)] }),
  }
}

function authorOf(name: string, authors: readonly ImportedAuthor[]): ImportedAuthor {
  const known = authors.find((one) => one.id === name) ?? authors.find((one) => fold(one.name) === fold(name))
  return known ?? { id: slugify(name) || 'auteur', name }
}

export function registryText(authors: readonly ImportedAuthor[]): string {
  const sorted = [...authors].sort((a, b) => compareCodeUnits(a.id, b.id))
  return stringify(
    Object.fromEntries(sorted.map(({ id, name, description }) => [id, { name, ...(description && { description }) }])),
    { lineWidth: 0 },
  )
}
