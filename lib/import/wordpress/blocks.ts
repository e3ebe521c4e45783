import { carriedBy } from '../body/carried'
import { type BodyContext, dropped, tell } from '../body/context'
import { parseTag } from '../body/tags'
import { carriedHtml } from '../body/write-carried'
import type { Attachment, Library } from './library'

const CAPTION = /\[caption[^\]]*\]([\s\S]*?)\[\/caption\]/g
const GALLERY = /\[gallery([^\]]*)\]/g
const EMBED =
  /<!-- wp:(?:core-embed\/|embed)[\s\S]*?"url":"([^"]+)"[\s\S]*?<!-- \/wp:(?:core-embed\/|embed)[^>]*-->|\[embed[^\]]*\]([^[]+)\[\/embed\]/g
const REUSED = /<!-- wp:block \{"ref":(\d+)[^>]*\/-->/g
const DYNAMIC = /<!-- wp:([\w/-]+)(?:\s[^>]*?)?\/-->/g
const COMMENT = /<!--\s*\/?wp:[\s\S]*?-->/g
const PAIR = /\[([a-z][\w-]{1,40})((?:\s[^\]\n]*)?)\]([\s\S]*?)\[\/\1\]/g
const SINGLE = /\[([a-z][\w-]{1,40})((?:\s[^\]\n]*)?)\s*\/?\](?!\()/g
/** Known shortcodes without arguments; any other word in brackets is text. */
const KNOWN =
  /^(?:gallery|playlist|audio|video|embed|caption|vc_\w+|et_pb_\w+|su_\w+|fusion_\w+|av_\w+|toc|sitemap|more|divider|spacer|clear|hr)$/
const BLOCK =
  /<(?:p|div|h[1-6]|ul|ol|li|blockquote|figure|table|pre|hr|section|iframe|video|audio|script|style|form)\b/i

/**
 * Renders a stored text like WordPress: blocks, shortcodes, notes, and paragraphs separated by
 * empty lines only.
 */
export function renderedPost(content: string, library: Library, notes: string, context: BodyContext): string {
  const rendered = content
    .replace(
      REUSED,
      (whole, id: string) => library.blocks.get(id) ?? dropped(context, 'bloc réutilisé, absent de l’export', whole),
    )
    .replace(EMBED, (whole, one?: string, two?: string) => embed(whole, one ?? two ?? '', context))
    .replace(DYNAMIC, (whole, name: string) => dynamic(whole, name, notes, context))
    .replace(COMMENT, '')
    .replace(/<!--\s*(?:more|nextpage)\b[\s\S]*?-->/g, (mark) => dropped(context, 'repère de l’autre outil', mark))
    .replace(CAPTION, (_whole, inside: string) => captioned(inside))
    .replace(GALLERY, (whole, args: string) => gallery(whole, args, library.attachments, context))
  const plain = withoutShortcodes(rendered, context)
  return /<p[\s>]/i.test(plain) ? plain : paragraphs(plain)
}

/** A dynamic block, which WordPress fills at each request. */
function dynamic(whole: string, name: string, notes: string, context: BodyContext): string {
  if (name === 'footnotes') return footnotes(notes)
  if (/^(?:separator|spacer|more|nextpage|paragraph)$/.test(name)) return ''
  return dropped(context, `bloc dynamique « ${name} »`, whole)
}

function footnotes(json: string): string {
  const items = [
    ...json.matchAll(/"content":"((?:[^"\\]|\\.)*)","id":"([^"]+)"|"id":"([^"]+)","content":"((?:[^"\\]|\\.)*)"/g),
  ]
  const listed = items.map(([, before, id, sameId, after]) => {
    const text = JSON.parse(`"${before ?? after ?? ''}"`) as string
    return `<li id="${id ?? sameId}">${text} <a href="#${id ?? sameId}-link">↩</a></li>`
  })
  return listed.length === 0 ? '' : `<ol>${listed.join('')}</ol>`
}

/** Replaces paired shortcodes first, innermost first. */
function withoutShortcodes(text: string, context: BodyContext): string {
  const once = text.replace(PAIR, (whole, name: string, args: string, inside: string) => {
    const tag = parseTag(`${name} ${args}`)
    const carried = carriedBy(tag, inside)
    tell(context, `code court « ${name} »`, 'text', `[${name}`, args.trim() || undefined)
    return carried && !/\[/.test(inside)
      ? carriedHtml(carried)
      : inside || (carried ? carriedHtml(carried) : whole.slice(0, 0))
  })
  if (once !== text) return withoutShortcodes(once, context)
  return once.replace(SINGLE, (whole, name: string, args: string) => {
    if (!/=/.test(args) && !KNOWN.test(name)) return whole
    const carried = carriedBy(parseTag(`${name} ${args}`), '')
    if (!carried) return dropped(context, `code court « ${name} »`, whole)
    tell(context, `code court « ${name} »`, 'carried', whole, args.trim())
    return carriedHtml(carried)
  })
}

function embed(whole: string, written: string, context: BodyContext): string {
  const url = written.replaceAll('\\/', '/').replaceAll('\\u0026', '&').trim()
  tell(context, 'contenu incorporé, devenu un lien', 'text', whole, url)
  const caption = /<figcaption[^>]*>([\s\S]*?)<\/figcaption>/.exec(whole)?.[1]
  const host = URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url
  return `\n\n<p><a href="${url}">Voir sur ${host}</a></p>${caption ? `<p><em>${caption}</em></p>` : ''}\n\n`
}

/** The picture with its link, then the caption. */
function captioned(inside: string): string {
  const [, picture = '', caption = inside] = /^([\s\S]*?<img[^>]*>\s*(?:<\/a>)?)([\s\S]*)$/i.exec(inside) ?? []
  return `\n\n<figure>${picture}<figcaption>${caption.trim()}</figcaption></figure>\n\n`
}

function gallery(
  whole: string,
  args: string,
  attachments: ReadonlyMap<string, Attachment>,
  context: BodyContext,
): string {
  const ids = /ids="?([\d,\s]+)/.exec(args)?.[1]?.split(',') ?? []
  const pictures = ids.flatMap((id) => attachments.get(id.trim()) ?? [])
  tell(context, 'galerie', pictures.length === ids.length && ids.length > 0 ? 'carried' : 'dropped', whole, whole)
  const figures = pictures.map(({ url, alt, caption }) =>
    carriedHtml({ type: 'picture', src: url, alt, caption, credit: '' }),
  )
  return figures.map((figure) => `\n\n${figure}\n\n`).join('')
}

/** `wpautop`: an empty line ends a paragraph, a single one is a break; a block stays as it is. */
function paragraphs(html: string): string {
  return html
    .replace(/\r/g, '')
    .split(/\n\s*\n/)
    .map((part) => (part.trim() === '' || BLOCK.test(part) ? part : `<p>${part.trim().replace(/\n/g, '<br>\n')}</p>`))
    .join('\n\n')
}
