import { stringify } from 'yaml'
import { KINDS } from '../../article/article'
import type { Settings } from '../../content/newsroom'

/** The values in the header of a new article; other keys are in comments. */
export interface NewArticle {
  title: string
  /** YYYY-MM-DD */
  today: string
  /** Ids of the registries. */
  section?: string
  author?: string
}

/** A text that `check` accepts as it is. Its comments list the registries' choices. */
export function newHeader({ title, today, section, author }: NewArticle, settings: Settings): string {
  const lines = [
    line({ title }),
    '# Le chapô, en une ou deux phrases :',
    '# description:',
    line({ date: today }),
    ...choice('Rubriques', 'section', section, settings.sections),
    ...choice('Signatures', 'authors', author && [author], settings.authors),
    ...choice('Dossiers', 'series', undefined, settings.series),
    `# Genres : ${KINDS.join(', ')}`,
    '# kind: article',
    '# L’article paraîtra quand la ligne qui suit n’y sera plus.',
    'draft: true',
  ]
  return `---\n${lines.join('\n')}\n---\n\n`
}

interface Named {
  id: string
  name: string
}

/** A comment with the registry's choices, if there is one, then the key, commented if unset. */
function choice(
  label: string,
  key: string,
  value: string | string[] | undefined,
  names: readonly Named[] | undefined,
): string[] {
  const known = names?.map(({ id, name }) => `${id} (${name})`).join(', ')
  const comment = known === undefined || known === '' ? [] : [`# ${label} : ${known}`]
  return [...comment, value === undefined ? `# ${key}:` : line({ [key]: value })]
}

function line(entry: Record<string, string | string[]>): string {
  const [value] = Object.values(entry)
  const flow = Array.isArray(value) ? { collectionStyle: 'flow' as const } : {}
  return stringify(entry, { lineWidth: 0, flowCollectionPadding: false, ...flow })
    .trimEnd()
    .replace(/^\{(.*)\}$/s, '$1')
}
