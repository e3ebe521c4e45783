import type { Root, RootContent, Text } from 'mdast'
import type { MathFormula } from '../blocks/nodes'
import type { Formula } from './math/find-formulas'
import { MASKED } from './math/mask'
import { renderMath } from './math/render'
import { error, type ParseContext, pointAt } from './parse-context'
import { replaceAll } from './tree'

/** Puts each formula, as MathML, where its mask stands. */
export function maths(root: Root, formulas: readonly Formula[], context: ParseContext): void {
  if (formulas.length > 0) replaceAll(root, 'text', (text) => withFormulas(text, formulas, context))
}

function withFormulas(text: Text, formulas: readonly Formula[], context: ParseContext): RootContent[] {
  const parts = text.value.split(MASKED)
  const { start, end } = text.position ?? {}
  if (parts.length === 1 || start?.offset === undefined || end?.offset === undefined) return [text]
  const [first, last] = [start.offset, end.offset]
  const own = formulas.filter((formula) => formula.start >= first && formula.end <= last)
  const nodes: RootContent[] = []
  let from = start
  for (const [index, value] of parts.entries()) {
    const formula = own[index]
    const to = formula ? pointAt(context, formula.start) : end
    if (value !== '') nodes.push({ type: 'text', value, position: { start: from, end: to } })
    if (!formula) continue
    from = pointAt(context, formula.end)
    nodes.push(mathOf(formula, { start: to, end: from }, context))
  }
  return nodes
}

function mathOf(
  { tex, isDisplay }: Formula,
  position: NonNullable<Text['position']>,
  context: ParseContext,
): RootContent {
  const children = renderMath(tex, isDisplay)
  if (children) {
    const hProperties = { ...(isDisplay && { display: 'block' }), alttext: tex }
    return {
      type: 'math',
      isDisplay,
      position,
      data: { hName: 'math', hProperties, hChildren: children },
    } satisfies MathFormula
  }
  const written = tex.length > 40 ? `${tex.slice(0, 40)}…` : tex
  const expected =
    'du LaTeX dont les accolades et les commandes vont par paires est attendu, ou \\$ pour un simple signe'
  error(context, { position }, { code: 'math-syntax', found: `la formule « ${written} » ne se lit pas`, expected })
  return { type: 'text', value: tex, position }
}
