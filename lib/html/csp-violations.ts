import { attribute, type Tag } from './tag-addresses'

/** Structured data for search engines: a strict CSP allows no other inline script. */
export function isDataScript(tag: Tag): boolean {
  return attribute(tag, 'type') === 'application/ld+json'
}

/**
 * The faults of a tag: what `script-src 'self'; style-src 'self'` would block, and custom elements
 * without a script. In French, to be read after the address of the page.
 */
export function violationsOf(tag: Tag, elements: ReadonlyMap<string, unknown>): string[] {
  const { tagName } = tag
  const violations = tag.attrs.flatMap(({ name }) => attributeViolations(tagName, name))
  if (tagName === 'style') violations.push('un élément <style>')
  if (tagName === 'script' && !isDataScript(tag)) violations.push(...scriptViolations(attribute(tag, 'src')))
  if (tagName.includes('-') && !elements.has(tagName)) {
    violations.push(`<${tagName}> sans script ; attendu : components/${tagName}/element.ts`)
  }
  return violations
}

function attributeViolations(tagName: string, name: string): string[] {
  if (name === 'style') return [`un attribut style sur <${tagName}>`]
  return /^on[a-z]/.test(name) ? [`un attribut ${name} sur <${tagName}>`] : []
}

function scriptViolations(source: string | undefined): string[] {
  if (source === undefined) return ['un script écrit dans la page']
  return /^\/(?!\/)/.test(source) ? [] : [`un script d’un autre site : ${source}`]
}
