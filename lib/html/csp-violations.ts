import { attribute, type Tag } from './addresses'

/** Data for search engines: the one script that a strict CSP lets live inside a page. */
export function isDataScript(tag: Tag): boolean {
  return attribute(tag, 'type') === 'application/ld+json'
}

/**
 * What a document must not hold: what a policy of `script-src 'self'; style-src 'self'` would block, and
 * elements that no script stands for. In French, to be read after the page's address.
 */
export function violationsOf(tag: Tag, elements: ReadonlyMap<string, unknown>): string[] {
  const { tagName } = tag
  const flaws = tag.attrs.flatMap(({ name }) => attributeFlaws(tagName, name))
  if (tagName === 'style') flaws.push('un élément <style>')
  if (tagName === 'script' && !isDataScript(tag)) flaws.push(...scriptFlaws(attribute(tag, 'src')))
  if (tagName.includes('-') && !elements.has(tagName)) {
    flaws.push(`<${tagName}> sans script ; attendu : components/${tagName}/element.ts`)
  }
  return flaws
}

function attributeFlaws(tagName: string, name: string): string[] {
  if (name === 'style') return [`un attribut style sur <${tagName}>`]
  return /^on[a-z]/.test(name) ? [`un attribut ${name} sur <${tagName}>`] : []
}

function scriptFlaws(source: string | undefined): string[] {
  if (source === undefined) return ['un script écrit dans la page']
  return /^\/(?!\/)/.test(source) ? [] : [`un script d’un autre site : ${source}`]
}
