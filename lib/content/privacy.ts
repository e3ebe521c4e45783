import { isMap, isScalar } from 'yaml'
import type { Problem } from '../problem'
import { keyFix } from './keys'
import { nameOfKey, saysPrivate } from './private-words'
import { nodePlace, type Yaml } from './yaml'

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
    if (!saysPrivate(nameOfKey(key.value), written.trim())) return []
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
