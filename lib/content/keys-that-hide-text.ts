import { isMap, isScalar } from 'yaml'
import { nearest } from '../french/nearest'
import type { Problem } from '../problem'
import { parsePublicationDate } from './parse-date'
import { ENDS, nameOfKey, OPENS_LATER, saysPrivate } from './private-words'
import { keyFix } from './unknown-keys'
import { nodePlace, type Yaml } from './yaml-places'

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
    if (!hides(key.value, written.trim(), dateOf(contents))) return []
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

/** Words that hide a text, and words that show it: they may be misspelt. */
const HIDING = ['draft', 'brouillon', 'private', 'unpublished']
const SHOWING = ['published', 'publish', 'public', 'publie']

/**
 * This does not read the clock: a text that opens after its own date, or that expires, is held
 * back.
 */
function hides(key: string, value: string, date: string): boolean {
  const name = nameOfKey(key)
  if (saysPrivate(name, value)) return true
  if (isDay(value) && ENDS.test(name)) return true
  if (isDay(value) && isDay(date) && OPENS_LATER.test(name)) return value.slice(0, 10) > date.slice(0, 10)
  const [meant = ''] = nearest(name, [...HIDING, ...SHOWING], 1)
  // `publicité` holds « public » and hides nothing.
  if (name.length > meant.length + 2) return false
  if (meant === '') return false
  return HIDING.includes(meant) ? /^(?:true|yes|oui|vrai)$/i.test(value) : /^(?:false|no|non|faux)$/i.test(value)
}

function isDay(value: string): boolean {
  return parsePublicationDate(value.slice(0, 10), 'UTC') !== undefined
}

function dateOf({ items }: { items: readonly { key: unknown; value: unknown }[] }): string {
  const date = items.find(({ key }) => isScalar(key) && key.value === 'date')?.value
  return isScalar(date) ? String(date.value) : ''
}

function isThere({ items }: { items: readonly { key: unknown }[] }, name: string): boolean {
  return items.some(({ key }) => isScalar(key) && key.value === name)
}
