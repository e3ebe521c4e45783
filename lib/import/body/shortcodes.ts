import { callout, isCallout } from './callouts'
import { type BodyDesk, tell } from './desk'

interface Shortcode {
  name: string
  words: string[]
  named: Record<string, string>
}

const HUGO = /\{\{([<%])-?\s*(?!\/\*)([\s\S]*?)\s*-?[>%]\}\}/g
const LIQUID = /\{%-?\s*([\s\S]*?)\s*-?%\}/g
const BRACKETS =
  /\[(\/?)(caption|gallery|embed|audio|video|playlist|youtube|vimeo|vc_\w+|et_pb_\w+|shortcode|button|quote|contact-form(?:-7)?)((?:\s[^\]\n]*)?)\]/g
const VARIABLE = /\{\{-?\s*([^{}<%][^{}]*?)\s*-?\}\}/g
const COMMENTS =
  /\{\{<?%?\/\*[\s\S]*?\*\/%?>?\}\}|\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|\{#[^#\n{}][^\n]*?#\}|%%[\s\S]*?%%|<!--[\s\S]*?-->/g
const INCLUDES = /^[ \t]*(?:--8<--[ \t]*["'].*?["']|-+8<-+|\{![^!\n]+!\}|<<[<[{(][^\n]+[\])}>])[ \t]*$/gm

/** The tags of templates: what carries a picture, a link, a note or a video becomes that; what is around words goes. */
export function shortcodes(text: string, desk: BodyDesk): string {
  const uncommented = text.replace(COMMENTS, (comment) => {
    const isMark = /^<!--\s*(?:more|truncate|excerpt|\/?wp:[\s\S]*)\s*-->$/i.test(comment)
    tell(desk, isMark ? 'repère de l’autre outil' : 'commentaire invisible', 'dropped', comment, comment)
    return ''
  })
  const included = uncommented.replace(INCLUDES, (line) => dropped(desk, 'fichier inclus', line))
  if (!/\{\{|\{%|\[\/?[a-z]/.test(included)) return included
  const paired = included.replace(
    /\{(\{[<%]|%)-?\s*([\p{L}\w-]+)((?:\s[^{}]*?)?)\s*-?(?:[>%]\}\}|%\})([\s\S]*?)\{(?:\{[<%]|%)-?\s*(?:\/\s*|end_?)\2\s*-?(?:[>%]\}\}|%\})/gu,
    (whole, _open, name: string, args: string, inside: string) =>
      pair(whole, parsed(`${name} ${args}`), shortcodes(inside, desk), desk),
  )
  return paired
    .replace(HUGO, (whole, _kind, inside: string) => single(whole, parsed(inside), desk))
    .replace(LIQUID, (whole, inside: string) => single(whole, parsed(inside), desk))
    .replace(VARIABLE, (whole, inside: string) => variable(whole, inside, desk))
    .replace(BRACKETS, (whole, end: string, name: string, args: string) =>
      end ? '' : single(whole, parsed(`${name} ${args}`), desk),
    )
}

function parsed(inside: string): Shortcode {
  const tokens = [
    ...inside.matchAll(/([\p{L}\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s,"']+)/gu),
  ]
  const named: Record<string, string> = {}
  const words: string[] = []
  for (const [, key, one, two, three, ...plain] of tokens) {
    if (key !== undefined) named[key.toLowerCase()] = one ?? two ?? three ?? ''
    else words.push(plain.find((word) => word !== undefined) ?? '')
  }
  const [name = '', ...rest] = words
  return { name: name.toLowerCase(), words: rest, named }
}

function pair(whole: string, code: Shortcode, inside: string, desk: BodyDesk): string {
  if (code.name === 'highlight') return `\n\`\`\`${code.words[0] ?? ''}\n${inside.trim()}\n\`\`\`\n`
  if (code.name === 'raw' || code.name === 'verbatim') return inside
  if (isCallout(code.name)) {
    tell(desk, `balise « ${code.name} »`, 'text', whole)
    return callout(
      code.named.type ?? code.named.kind ?? code.name,
      code.named.title ?? code.words.find((word) => /\s/.test(word)) ?? '',
      inside,
    )
  }
  if (/^(?:fn|footnote|note-bas|sidenote)$/.test(code.name)) return `^[${inside.trim()}]`
  const own = carried(code, inside.trim())
  tell(desk, `balise « ${code.name} »`, 'text', whole, argumentsOf(code))
  return own ?? inside
}

function single(whole: string, code: Shortcode, desk: BodyDesk): string {
  const own = carried(code, '')
  if (own === undefined)
    return dropped(desk, /^include/.test(code.name) ? 'fichier inclus' : `balise « ${code.name} »`, whole)
  tell(desk, `balise « ${code.name} »`, 'carried', whole, argumentsOf(code))
  return own
}

function argumentsOf({ words, named }: Shortcode): string {
  return [...words, ...Object.entries(named).map(([key, value]) => `${key}=${value}`)].join(' ')
}

/** What the commonest tags carry. */
function carried({ name, words, named }: Shortcode, inside: string): string | undefined {
  const [first = ''] = words
  const source = named.src ?? named.url ?? named.image_path ?? named.href ?? named.link ?? first
  if (
    /^(?:figure|img|image|picture|photo|responsive-image|imgproc|lazyimg)$/.test(name) ||
    (name.startsWith('include') && named.image_path !== undefined)
  )
    return source === ''
      ? undefined
      : `![${named.alt ?? ''}](<${source}>${titled(named.caption ?? named.title ?? inside)})`
  if (/^(?:ref|relref|link|post_url|doc)$/.test(name))
    return first.replace(/^(?=[^/].*\d{4}-\d\d-\d\d-[^.]*$)/, '_posts/')
  if (/^(?:rawhtml|html|raw_html|div|center|columns?|tabs?)$/.test(name)) return inside
  const id = named.id ?? first
  if (name === 'youtube' && id !== '')
    return `[${named.title ?? 'Voir la vidéo sur YouTube'}](https://www.youtube.com/watch?v=${id.replace(/^.*(?:v=|youtu\.be\/)/, '')})`
  if (name === 'vimeo' && id !== '')
    return `[${named.title ?? 'Voir la vidéo sur Vimeo'}](https://vimeo.com/${id.replace(/^.*\//, '')})`
  if (name === 'dailymotion' && id !== '')
    return `[Voir la vidéo sur Dailymotion](https://www.dailymotion.com/video/${id})`
  if (/^(?:tweet|x|twitter)$/.test(name))
    return named.id ? `[Voir le message sur X](https://x.com/${named.user ?? 'i'}/status/${named.id})` : undefined
  if (name === 'gist' && words.length > 1)
    return `[Voir le code sur GitHub](https://gist.github.com/${words[0]}/${words[1]})`
  if (/^(?:audio|video|embed|button|iframe|pdf|mp3|mp4)$/.test(name) && source + (named.mp3 ?? named.mp4 ?? '') !== '')
    return `[${inside || (named.title ?? named.text ?? 'Écouter ou voir')}](<${source || (named.mp3 ?? named.mp4 ?? '')}>)`
  return undefined
}

function titled(words: string): string {
  return words === '' ? '' : ` "${words.replaceAll('"', '”')}"`
}

/** `{{ site.baseurl }}/x`, `{{ "/x" | relative_url }}` say an address. */
function variable(whole: string, inside: string, desk: BodyDesk): string {
  const [, path] =
    /^["']([^"']+)["']\s*\|\s*(?:relative_url|absolute_url|url|asset_url|prepend|relURL|absURL)/.exec(inside) ?? []
  if (path !== undefined) return path
  if (/^(?:site|\.Site)\.?(?:base_?url|url|BaseURL)$/i.test(inside)) return ''
  return dropped(desk, 'variable d’un gabarit', whole)
}

function dropped(desk: BodyDesk, construct: string, written: string): string {
  tell(desk, construct, 'dropped', written, written)
  return ''
}
