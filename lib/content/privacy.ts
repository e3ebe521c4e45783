import { isMap, isScalar } from 'yaml'
import type { Problem } from '../problem'
import { fold } from '../text/fold'
import { NO } from './booleans'
import { keyFix } from './keys'
import { nodePlace, type Yaml } from './yaml'

/** Keys of other tools that hide a text unless their value is negative. */
const HIDES = new Set(
  'private prive hidden unlisted secret confidential confidentiel brouillon noindex protected wip archived'.split(' '),
)

/** Keys that hide a text when their value is negative. */
const SHOWS = new Set('published publish public publie visible released live ispublished ispublic'.split(' '))

/** Keys that hold a state: every state that is not surely public hides the text. */
const STATES = new Set('status state statut etat workflow visibility visibilite access acces'.split(' '))
const PUBLIC =
  /^(?:public|publique|publish|published|publie|publiee|live|final|ok|done|everyone|tous|open|visible|true|oui|yes)$/

const PASSWORDS = new Set(['password', 'motdepasse'])

/**
 * Warns about keys of other tools that say that a text is not public. The text is then a draft:
 * nothing private becomes public because a key is spelt as elsewhere.
 */
export function privateKeys(yaml: Yaml, known: readonly string[]): Problem[] {
  const { contents } = yaml.document
  if (!isMap(contents)) return []
  return contents.items.flatMap(({ key, value }): Problem[] => {
    if (!isScalar<string>(key) || known.includes(key.value)) return []
    const written = isScalar(value) ? String(value.value ?? '') : ''
    if (!hides(fold(key.value).replaceAll(' ', ''), written.trim())) return []
    const place = nodePlace(yaml, key)
    return [
      {
        severity: 'warning',
        code: 'private-key',
        subject: key.value,
        place,
        found: `la clé « ${key.value} » n’est pas du journal, mais dit que ce texte n’est pas public`,
        expected: '« draft: true » est attendu ; le texte est tenu pour un brouillon',
        ...(!isThere(contents, 'draft') && { fix: keyFix(yaml, place, 'draft: true') }),
      },
    ]
  })
}

function isThere({ items }: { items: readonly { key: unknown }[] }, name: string): boolean {
  return items.some(({ key }) => isScalar(key) && key.value === name)
}

function hides(key: string, value: string): boolean {
  if (value === '') return false
  if (HIDES.has(key)) return !NO.test(value)
  if (SHOWS.has(key)) return NO.test(value)
  if (PASSWORDS.has(key)) return true
  return STATES.has(key) && !PUBLIC.test(fold(value).replaceAll(' ', ''))
}
