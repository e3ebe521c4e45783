import { carriedBy } from '../body/carried'
import { type BodyContext, dropped, tell } from '../body/context'
import { parseTag } from '../body/tags'
import { carriedHtml } from '../body/write-carried'
import type { Attachment, Library } from './library'

const CAPTION = /\[caption([^\]]*)\]([\s\S]*?)\[\/caption\]/g
const GALLERY = /\[gallery([^\]]*)\]/g
const EMBED =
  /<!-- wp:(?:core-embed\/|embed)[\s\S]*?"url":"([^"]+)"[\s\S]*?<!-- \/wp:(?:core-embed\/|embed)[^>]*-->|\[embed[^\]]*\]([^[]+)\[\/embed\]/g
const REUSED = /<!-- wp:block \{"ref":(\d+)[^>]*\/-->/g
const DYNAMIC = /<!-- wp:([\w/-]+)(?:\s[^>]*?)?\/-->/g
const COMMENT = /<!--\s*\/?wp:[\s\S]*?-->/g
const PAIR = /\[([a-z][\w-]{1,40})((?:\s[^\]\n]*)?)\]([\s\S]*?)\[\/\1\]/g
const SINGLE = /\[([a-z][\w-]{1,40})((?:\s[^\]\n]*)?)\s*\/?\](?!\()/g
/** `[youtube=https://…]`. */
const ADDRESSED = /\[(youtube|vimeo|dailymotion|soundcloud|googlemaps|gist|tweet|twitter|instagram)=([^\s\]]+)[^\]]*\]/g
/** Shortcodes around code, which is not HTML. */
const CODE =
  /\[(code|sourcecode|php|html|css|js|javascript|python|sql|bash|xml|crayon|highlight)((?:\s[^\]\n]*)?)\]([\s\S]*?)\[\/\1\]/g
/** Code that is HTML already. */
const PRE = /<pre\b[\s\S]*?<\/pre>|<code\b[\s\S]*?<\/code>/g
/** Shortcodes around the text of a note. */
const NOTE = /\[(ref|efn_note|footnote|fn|mfn|note-bas|sidenote)((?:\s[^\]\n]*)?)\]([\s\S]*?)\[\/\1\]/g
const BACKGROUND = /(<div\b[^>]*\bstyle="[^"]*background-image:\s*url\((?:&quot;|["'])?([^)"'&]+)[^"]*"[^>]*>)/g
/** Known shortcodes without arguments; any other word in brackets is text. */
const KNOWN =
  /^(?:gallery|youtube|vimeo|dailymotion|soundcloud|gist|tweet|twitter|instagram|playlist|audio|video|embed|caption|vc_\w+|et_pb_\w+|su_\w+|fusion_\w+|av_\w+|toc|sitemap|more|divider|spacer|clear|hr)$/
const BLOCK =
  /<(?:p|div|h[1-6]|ul|ol|li|blockquote|figure|table|pre|hr|section|iframe|video|audio|script|style|form)\b/i

/** A post, as its text refers to it. */
interface Post {
  id: string
  /** The notes of its text, in JSON. */
  notes: string
}

/**
 * Renders a stored text like WordPress: blocks, shortcodes, notes, and paragraphs separated by
 * empty lines only.
 */
export function renderedPost(content: string, library: Library, post: Post, context: BodyContext): string {
  const code: string[] = []
  const hold = (html: string) => `\ue000${code.push(html) - 1}\ue001`
  const rendered = content
    .replace(/[\ue000\ue001]/g, '')
    .replace(CODE, (whole, name: string, _args, inside: string) => {
      tell(context, `code court « ${name} », devenu du code`, 'text', whole)
      return hold(`\n\n<pre><code>${escapedCode(inside)}</code></pre>\n\n`)
    })
    .replace(PRE, hold)
    .replace(
      REUSED,
      (whole, id: string) => library.blocks.get(id) ?? dropped(context, 'bloc réutilisé, absent de l’export', whole),
    )
    .replace(EMBED, (whole, one?: string, two?: string) => embed(whole, one ?? two ?? '', context))
    .replace(DYNAMIC, (whole, name: string) => dynamic(whole, name, post.notes, context))
    .replace(COMMENT, '')
    .replace(/<!--\s*(?:more|nextpage)\b[\s\S]*?-->/g, (mark) => dropped(context, 'repère de l’autre outil', mark))
    .replace(BACKGROUND, '$1<img src="$2" alt="">')
    .replace(CAPTION, (_whole, args: string, inside: string) => captioned(args, inside))
    .replace(GALLERY, (whole, args: string) => gallery(whole, picturesFor(args, post.id, library), context))
    .replace(ADDRESSED, '[$1 $2]')
    .replace(/\$latex\s+([^$]+?)\s*\$/g, (whole, tex: string) => {
      tell(context, 'formule en TeX, devenue du code', 'text', whole)
      return hold(`<code>${tex}</code>`)
    })
  const plain = withoutShortcodes(withNotes(rendered, context), context)
  const html = /<p[\s>]/i.test(plain) ? plain : paragraphs(plain)
  return html.replace(/\ue000(\d+)\ue001/g, (_whole, index: string) => code[Number(index)] ?? '')
}

/** Code of a shortcode, some of whose signs the editor has escaped already. */
function escapedCode(inside: string): string {
  return inside
    .trim()
    .replace(/&(?!\w+;|#)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

/** `[ref]A note[/ref]` as a call, and the list of the notes below the text. */
function withNotes(text: string, context: BodyContext): string {
  const notes: string[] = []
  const called = text.replace(NOTE, (whole, name: string, _args, note: string) => {
    tell(context, `note « ${name} »`, 'carried', whole)
    const number = notes.push(note)
    return `<sup><a href="#fn-ref-${number}" id="fn-ref-${number}-link">${number}</a></sup>`
  })
  const items = notes.map((note, at) => `<li id="fn-ref-${at + 1}">${note} <a href="#fn-ref-${at + 1}-link">↩</a></li>`)
  return items.length === 0 ? text : `${called}\n\n<ol>${items.join('')}</ol>`
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

/** The picture with its link, then the caption, which was an argument once. */
function captioned(args: string, inside: string): string {
  const [, given = ''] = /\bcaption=(?:"([^"]*)"|'[^']*')/.exec(args) ?? []
  const [, picture = '', written = inside] = /^([\s\S]*?<img[^>]*>\s*(?:<\/a>)?)([\s\S]*)$/i.exec(inside) ?? []
  const caption = written.trim() || given
  return `\n\n<figure>${picture}<figcaption>${caption}</figcaption></figure>\n\n`
}

/** The pictures that a gallery names, else those that were uploaded to the post. */
function picturesFor(args: string, post: string, { attachments }: Library): (Attachment | undefined)[] {
  const [, list] = /\b(?:ids|include)=["']?([\d,\s]+)/.exec(args) ?? []
  const ids = list?.split(',').flatMap((id) => (id.trim() === '' ? [] : [id.trim()]))
  return ids?.map((id) => attachments.get(id)) ?? [...attachments.values()].filter(({ parent }) => parent === post)
}

function gallery(whole: string, found: readonly (Attachment | undefined)[], context: BodyContext): string {
  const pictures = found.flatMap((one) => one ?? [])
  const isWhole = pictures.length === found.length && found.length > 0
  tell(context, 'galerie', isWhole ? 'carried' : 'dropped', whole, whole)
  const figures = pictures.map(({ url, alt, caption }) =>
    carriedHtml({ type: 'picture', src: url, alt, caption, credit: '' }),
  )
  return figures.map((figure) => `\n\n${figure}\n\n`).join('')
}

/** `wpautop`: an empty line ends a paragraph, a single one is a break; a block stays as it is. */
function paragraphs(html: string): string {
  return html
    .replace(/\r/g, '')
    .replace(/^[ \t]*&nbsp;[ \t]*$/gm, '')
    .split(/\n\s*\n/)
    .map((part) => (part.trim() === '' || BLOCK.test(part) ? part : `<p>${part.trim().replace(/\n/g, '<br>\n')}</p>`))
    .join('\n\n')
}
