import { createRequire } from 'node:module'
import type { ElementContent } from 'hast'
import { raw } from 'hast-util-raw'
import type { HLJSApi, LanguageFn } from 'highlight.js'
import { INSIDE } from './languages'

/** Loaded on first use: the core, then one module per language. */
let highlighter: HLJSApi | undefined

/** Longer code would slow the build. */
const LONGEST = 50_000

/** The code in spans with our classes; undefined if it must stay plain. */
export function highlightedCode(code: string, language: string): ElementContent[] | undefined {
  if (code.length > LONGEST) return undefined
  const hljs = withLanguage(language)
  const { value } = hljs.highlight(code, { language, ignoreIllegals: true })
  const tree = raw({ type: 'raw', value })
  return (tree.type === 'root' ? tree.children : [tree]).flatMap((node) => ours(node as ElementContent))
}

function withLanguage(language: string): HLJSApi {
  const require = createRequire(import.meta.url)
  highlighter ??= require('highlight.js/lib/core') as HLJSApi
  for (const name of [language, ...(INSIDE[language] ?? [])]) {
    if (highlighter.getLanguage(name)) continue
    highlighter.registerLanguage(name, require(`highlight.js/lib/languages/${name}`) as LanguageFn)
  }
  return highlighter
}

/** Our six classes, each for several scopes of highlight.js. */
const CLASSES = new Map<string, string>(
  Object.entries({
    'hl-c': 'comment quote deletion doctag',
    'hl-k': 'keyword selector-tag name tag built_in type literal section template-tag',
    'hl-s': 'string regexp addition link symbol template-variable char bullet code',
    'hl-n': 'number variable meta selector-class selector-id selector-attr selector-pseudo',
    'hl-f': 'title attr attribute property params function class',
  }).flatMap(([own, scopes]) => scopes.split(' ').map((scope) => [`hljs-${scope}`, own] as const)),
)

/** A span inside another of its class is unwrapped. */
function ours(node: ElementContent, outer?: string): ElementContent[] {
  if (node.type !== 'element') return [node]
  const classes = node.properties.className
  const [first] = Array.isArray(classes) ? classes : []
  const own = CLASSES.get(String(first))
  const children = node.children.flatMap((child) => ours(child, own ?? outer))
  return own === undefined || own === outer ? children : [{ ...node, properties: { className: [own] }, children }]
}
