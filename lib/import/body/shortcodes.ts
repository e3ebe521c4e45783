import { bracketTags } from './bracket-tags'
import { callout, isCallout } from './callouts'
import { carriedBy } from './carried'
import { type BodyContext, dropped, tell } from './context'
import { argumentsOf, parseTag, type Tag } from './tags'
import { carriedMarkdown } from './write-carried'

const PAIR =
  /\{(\{[<%]|%)-?\s*([\p{L}\w-]+)((?:\s[^{}]*?)?)\s*-?(?:[>%]\}\}|%\})((?:(?!\{(?:\{[<%]|%)-?\s*\2\b)[\s\S])*?)\{(?:\{[<%]|%)-?\s*(?:\/\s*|end_?)\2\s*-?(?:[>%]\}\}|%\})/gu
const HUGO = /\{\{([<%])-?\s*(?!\/\*)([\s\S]*?)\s*-?[>%]\}\}/g
const LIQUID = /\{%-?\s*([\s\S]*?)\s*-?%\}/g
const BRACKETS =
  /\[(\/?)(caption|gallery|embed|audio|video|playlist|youtube|vimeo|vc_\w+|et_pb_\w+|shortcode|button|quote|contact-form(?:-7)?)((?:\s[^\]\n]*)?)\]/g
const VARIABLE = /\{\{-?\s*([^{}<%][^{}]*?)\s*-?\}\}/g
const SPIP_HEADING = /^[ \t]*\{\{\{([^{}\n]+)\}\}\}[ \t]*$/gm
const TEMPLATER = /<%[\s\S]*?%>|<\?(?:php|=)[\s\S]*?\?>/g
const INCLUDES =
  /^[ \t]*(?:--8<--[ \t]*["'].*?["']|-+8<-+[ \t]*\n(?:[^\n]+\n)+?[ \t]*-+8<-+|-+8<-+|\{![^!\n]+!\}|<<[<[{(][^\n]+[\])}>])[ \t]*$/gm
/** Paired shortcodes around code or diagrams. */
const CODE = /^(?:highlight|code|codeblock|mermaid|chart\w*|echarts|plantuml|graphviz|dot|katex|latex|math|abc)$/
/** Paired shortcodes around template code, not around text. */
const PROGRAM = /^(?:for|tablerow|macro|comment|schema|javascript|stylesheet|style|css|js|script)$/

/** Template tags: tags with content become that content, tags around words leave the words. */
export function shortcodes(text: string, context: BodyContext): string {
  const included = text
    .replace(INCLUDES, (lines) => dropped(context, 'fichier inclus', lines))
    .replace(TEMPLATER, (tag) => dropped(context, 'programme dans le texte', tag))
  if (!/\{\{|\{%|\[\/?[a-z]/.test(included)) return included
  return unpaired(paired(bracketTags(included, context), context), context)
}

/** Turns shortcodes around code into code, before others are looked for in the text. */
export function codeTags(text: string, context: BodyContext): string {
  return text.replace(PAIR, (whole, _open, name: string, args: string, inside: string) => {
    return CODE.test(name.toLowerCase()) ? codeIn(parseTag(`${name} ${args}`), inside, whole, context) : whole
  })
}

/** Replaces paired tags, innermost first. */
function paired(text: string, context: BodyContext): string {
  const once = text.replace(PAIR, (whole, _open, name: string, args: string, inside: string) =>
    pair(whole, parseTag(`${name} ${args}`), inside, context),
  )
  return once === text ? text : paired(once, context)
}

function unpaired(text: string, context: BodyContext): string {
  return text
    .replace(HUGO, (whole, _kind, inside: string, at: number, all: string) =>
      placed(single(whole, parseTag(inside), context), whole, at, all),
    )
    .replace(LIQUID, (whole, inside: string, at: number, all: string) =>
      placed(single(whole, parseTag(inside), context), whole, at, all),
    )
    .replace(SPIP_HEADING, (whole, words: string) => {
      if (!isSentence(words.trim())) return whole
      tell(context, 'intertitre de SPIP', 'carried', whole)
      return `## ${words.trim()}`
    })
    .replace(VARIABLE, (whole, inside: string) => variable(whole, inside, context))
    .replace(BRACKETS, (whole, end: string, name: string, args: string) =>
      end ? '' : single(whole, parseTag(`${name} ${args}`), context),
    )
}

function pair(whole: string, tag: Tag, inside: string, context: BodyContext): string {
  if (PROGRAM.test(tag.name))
    return dropped(context, tag.name === 'comment' ? 'commentaire invisible' : `balise « ${tag.name} »`, whole)
  if (/^(?:fn|footnote|note-bas|sidenote)$/.test(tag.name)) return `^[${inside.trim()}]`
  tell(context, `balise « ${tag.name} »`, 'text', whole, argumentsOf(tag))
  const written = unpaired(paired(inside, context), context).trim()
  const carried = carriedBy(tag, written)
  if (carried && (carried.type !== 'labelled' || !isCallout(tag.name) || tag.name === 'details'))
    return carriedMarkdown(carried)
  if (!isCallout(tag.name)) return written
  const kind = [tag.named.type, tag.named.kind, tag.words[0]].find((word) => word !== undefined && isCallout(word))
  const title = tag.named.title ?? tag.words.find((word) => /\s/.test(word)) ?? ''
  return callout(kind ?? tag.name, title, written)
}

/** A code block, or inline code. */
function codeIn({ name, words, named }: Tag, inside: string, whole: string, context: BodyContext): string {
  tell(context, `balise « ${name} », devenue du code`, 'text', whole)
  if (/^(?:katex|latex|math)$/.test(name) && !inside.trim().includes('\n')) return `\`${inside.trim()}\``
  const language = /^(?:highlight|code|codeblock)$/.test(name) ? (named.lang ?? words[0] ?? '') : ''
  return `\n\`\`\`${language.replace(/^lang:/, '')}\n${inside.trim()}\n\`\`\`\n`
}

function single(whole: string, tag: Tag, context: BodyContext): string {
  const carried = carriedBy(tag, '')
  if (carried === undefined) {
    const isInclude = /^(?:include|readfile|render|partial|snippet)/.test(tag.name)
    const between = /^(?:else|elsif|elseif|when)$/.test(tag.name) ? ' ' : ''
    return dropped(context, isInclude ? 'fichier inclus' : `balise « ${tag.name} »`, whole) || between
  }
  tell(context, `balise « ${tag.name} »`, 'carried', whole, argumentsOf(tag))
  return carriedMarkdown(carried)
}

/** A picture or a link that is alone on its line is a paragraph. */
function placed(written: string, tag: string, at: number, text: string): string {
  const isAlone = (at === 0 || text[at - 1] === '\n') && /^[ \t]*(?:\n|$)/.test(text.slice(at + tag.length))
  return isAlone && /^!?\[/.test(written) ? `\n\n${written}\n\n` : written
}

/** Whether a text has two words without code characters between them. */
function isSentence(inside: string): boolean {
  return (
    /^[\p{L}\p{N}][^|(){}=<>:"`.$]*$/u.test(inside) && /\p{L}{2,}['’\s]+\p{L}/u.test(inside) && !EXPRESSION.test(inside)
  )
}

const EXPRESSION =
  /\b(?:if|else|end|range|with|partial|template|block|define|include|and|or|not|in|index|len|eq|ne|super|yield)\b/

/**
 * `{{ site.baseurl }}/x` and `{{ "/x" | relative_url }}` are addresses, `{{ "x" | upcase }}` a
 * text.
 */
function variable(whole: string, inside: string, context: BodyContext): string {
  const [, , text] = /^(["'])([\s\S]*?)\1\s*(?:\||$)/.exec(inside) ?? []
  if (text !== undefined) {
    if (!/\|\s*(?:relative_url|absolute_url|url|asset_url|relURL|absURL)/.test(inside))
      tell(context, 'texte dans un gabarit', 'text', whole, whole)
    return text
  }
  if (isSentence(inside)) {
    tell(context, 'texte entre accolades, comme le gras de SPIP', 'text', whole)
    return `**${inside}**`
  }
  if (/^(?:site|\.Site)\.?(?:base_?url|url|BaseURL)$/i.test(inside)) return ''
  return dropped(context, 'variable d’un gabarit', whole)
}
