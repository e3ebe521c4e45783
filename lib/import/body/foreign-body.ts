import { callouts } from './callouts'
import { withoutComments } from './comments'
import type { BodyContext } from './context'
import { htmlBlocks } from './html-blocks'
import { embedded, playersAlone } from './html-embeds'
import { type Anchors, inlineMarks } from './inline-marks'
import { CodeMask } from './mask-code'
import { formulas } from './math'
import { isMdx, mdx } from './mdx'
import { codeTags, shortcodes } from './shortcodes'

type Step = (text: string, context: BodyContext) => string

/**
 * Converts the Markdown of another tool to ours, except links and pictures. Comments go first,
 * because they may contain anything. Formulas and code come before tags, which may be inside
 * everything, and callouts before inline marks. Later steps do not touch what has become code.
 */
export function foreignBody(body: string, anchors: Anchors, context: BodyContext): string {
  const programs = isMdx(context.from, body) ? [mdx, shortcodes] : [shortcodes]
  const stages: Step[][] = [
    [withoutComments, formulas],
    [codeTags],
    programs,
    [spacedLinks, embedded, playersAlone, htmlBlocks, callouts, (each) => inlineMarks(each, anchors, context)],
  ]
  const code = new CodeMask(context)
  let text = body.replace(/[\ue000\ue001]/g, '').replace(/^(?:[ \t]*\n)+/, '')
  for (const steps of stages)
    for (const [at, step] of steps.entries()) text = step(at === 0 ? code.mask(text) : text, context)
  return `${code.unmask(spaced(text)).trim()}\n`
}

/** `[a](../Mon Article.md)`, which is no link in Markdown because of its space. */
function spacedLinks(text: string): string {
  return text.replace(/(?<=\]\()(?![<\s])([^()<>"\n]* [^()<>"\n]*\.(?:md|mdx|markdown)(?:#[^\s()]*)?)(?=\))/gi, '<$1>')
}

/** Normalises to one empty line between blocks, and one space where a mark was removed. */
function spaced(text: string): string {
  return text
    .replace(/(?<=[^\s>|:+*.)-])[ \t]{2,}(?=\S)/g, ' ')
    .replace(/(?<=[\p{L}\d*_)])[ \t]+(?=[.,](?:\s|$))/gu, '')
    .replace(/\n[ \t]*(?:\n[ \t]*){2,}(?=\S)/g, (gap) => `\n\n${/[^\n]*$/.exec(gap)?.[0] ?? ''}`)
}
