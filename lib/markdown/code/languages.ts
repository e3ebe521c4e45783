/**
 * What authors write after ```` ``` ````, for each language of highlight.js that a newspaper may
 * show. `text` and its like are never coloured.
 */
const NAMES: Readonly<Record<string, string>> = {
  apache: 'htaccess',
  bash: 'sh shell zsh console terminal',
  c: 'h',
  clojure: 'clj',
  cmake: '',
  cpp: 'c++ cc hpp',
  csharp: 'cs c#',
  css: '',
  dart: '',
  diff: 'patch',
  dockerfile: 'docker',
  elixir: 'ex exs',
  elm: '',
  erlang: 'erl',
  fortran: 'f90',
  fsharp: 'fs',
  go: 'golang',
  graphql: 'gql',
  groovy: 'gradle',
  haskell: 'hs',
  http: '',
  ini: 'toml',
  java: '',
  javascript: 'js jsx mjs cjs',
  json: 'json5 jsonc geojson',
  julia: 'jl',
  kotlin: 'kt',
  latex: 'tex',
  less: '',
  lisp: '',
  lua: '',
  makefile: 'make mk',
  markdown: 'md mkd',
  matlab: '',
  nginx: '',
  nim: '',
  nix: '',
  objectivec: 'objc',
  ocaml: 'ml',
  perl: 'pl',
  pgsql: 'postgres postgresql',
  php: '',
  powershell: 'ps1 pwsh',
  prolog: '',
  protobuf: 'proto',
  python: 'py',
  r: '',
  ruby: 'rb',
  rust: 'rs',
  scala: '',
  scheme: '',
  scss: 'sass',
  sql: 'sqlite mysql',
  stylus: '',
  swift: '',
  typescript: 'ts tsx mts cts',
  vbnet: 'vb',
  vim: '',
  wasm: 'wat',
  xml: 'html svg xhtml rss atom xsl vue svelte astro',
  yaml: 'yml',
}

export const PLAIN: ReadonlySet<string> = new Set('text txt plain plaintext texte none mermaid csv log'.split(' '))

const BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([language, others]) => {
    return [language, ...others.split(' ').filter(Boolean)].map((name) => [name, language] as const)
  }),
)

/** The names that authors may write, to find the nearest. */
export const KNOWN_LANGUAGES: readonly string[] = [...BY_NAME.keys()]

/** The language that a name means; undefined when we know none. */
export function languageNamed(name: string): string | undefined {
  return BY_NAME.get(name.toLowerCase())
}

/** Languages embedded in another one: they are loaded with it. */
export const INSIDE: Readonly<Record<string, readonly string[]>> = {
  xml: ['css', 'javascript'],
  markdown: ['xml'],
  php: ['xml'],
}
