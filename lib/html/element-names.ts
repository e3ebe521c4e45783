/**
 * The file makes the element: `components/reader-settings/element.ts` defines `<reader-settings>` and nothing else. A name that does not
 * follow is answered with the path that it expects.
 */
const ELEMENT_FILE = /^components\/([^/]+)\/element\.ts$/
const DEFINITION = /customElements\.define\(\s*['"`]([^'"`]+)['"`]/g
/** Custom elements need a hyphen, and HTML folds their capitals. */
const TAG = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/

export function isElementFile(path: string): boolean {
  return path.endsWith('/element.ts')
}

export function tagOf(file: string): string {
  return ELEMENT_FILE.exec(file)?.[1] ?? ''
}

/** What is wrong with an element's file, in French; undefined when nothing is. */
export function elementFlaw(file: string, source: string): string | undefined {
  const tag = tagOf(file)
  const defined = [...source.matchAll(DEFINITION)].map((match) => match[1] ?? '')
  const [first] = defined
  if (first === undefined) return `${file} ne définit aucun élément ; attendu : customElements.define('${tag}', …)`
  if (!TAG.test(first)) return `${file} définit <${first}> ; un nom en minuscules avec un tiret est attendu`
  const stranger = defined.find((name) => name !== tag)
  if (stranger === undefined) return undefined
  return `${file} définit <${stranger}> ; attendu : components/${stranger}/element.ts`
}
