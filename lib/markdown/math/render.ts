import { createRequire } from 'node:module'
import type { ElementContent } from 'hast'
import { raw } from 'hast-util-raw'

type Temml = typeof import('temml')['default']

let temml: Temml | undefined

/** The children of `<math>`; undefined for invalid TeX. temml is loaded by the first formula. */
export function renderMath(tex: string, isDisplay: boolean): ElementContent[] | undefined {
  temml ??= createRequire(import.meta.url)('temml') as Temml
  try {
    const html = temml.renderToString(tex, { displayMode: isDisplay, throwOnError: true, trust: false, maxExpand: 100 })
    const tree = raw({ type: 'raw', value: html })
    const [math] = tree.type === 'root' ? tree.children : [tree]
    return math?.type === 'element' && math.tagName === 'math' ? math.children : undefined
  } catch {
    // Besides its `ParseError`, temml 0.13 throws a `TypeError` for `x^`.
    return undefined
  }
}
