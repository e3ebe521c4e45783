import { type BodyDesk, tell } from '../body/desk'

/** Pictures of the library of media, by their number. */
export interface Attachment {
  url: string
  alt: string
  caption: string
}

const CAPTION = /\[caption[^\]]*\]([\s\S]*?)\[\/caption\]/g
const GALLERY = /\[gallery([^\]]*)\]/g
const EMBED =
  /<!-- wp:(?:core-embed\/|embed)[\s\S]*?"url":"([^"]+)"[\s\S]*?<!-- \/wp:(?:core-embed\/|embed)[^>]*-->|\[embed[^\]]*\]([^[]+)\[\/embed\]/g
const COMMENT = /<!--\s*\/?wp:[\s\S]*?-->/g
const SHORTCODE = /\[(\/?)([a-z][\w-]{2,40})((?:\s[^\]\n]*)?)\](?!\()/g
const BLOCK =
  /<(?:p|div|h[1-6]|ul|ol|li|blockquote|figure|table|pre|hr|section|iframe|video|audio|script|style|form)\b/i

/** What WordPress makes of a stored text: blocks, short codes, and paragraphs that only empty lines separate. */
export function renderedPost(content: string, attachments: ReadonlyMap<string, Attachment>, desk: BodyDesk): string {
  const rendered = content
    .replace(EMBED, (whole, one?: string, two?: string) => embed(whole, one ?? two ?? '', desk))
    .replace(COMMENT, '')
    .replace(/<!--\s*(?:more|nextpage)\b[\s\S]*?-->/g, '')
    .replace(CAPTION, (_whole, inside: string) => captioned(inside))
    .replace(GALLERY, (whole, args: string) => gallery(whole, args, attachments, desk))
    .replace(SHORTCODE, (whole, end: string) => {
      tell(desk, 'code court', 'dropped', whole, end ? undefined : whole)
      return ''
    })
  return /<p[\s>]/i.test(rendered) ? rendered : paragraphs(rendered)
}

function embed(whole: string, written: string, desk: BodyDesk): string {
  const url = written.replaceAll('\\/', '/').replaceAll('\\u0026', '&').trim()
  tell(desk, 'contenu incorporé, devenu un lien', 'text', whole, url)
  const caption = /<figcaption[^>]*>([\s\S]*?)<\/figcaption>/.exec(whole)?.[1]
  const host = URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url
  return `\n\n<p><a href="${url}">Voir sur ${host}</a></p>${caption ? `<p><em>${caption}</em></p>` : ''}\n\n`
}

/** The picture, with its link, then the caption. */
function captioned(inside: string): string {
  const [, picture = '', caption = ''] = /^([\s\S]*?<img[^>]*>\s*(?:<\/a>)?)([\s\S]*)$/i.exec(inside) ?? [
    undefined,
    '',
    inside,
  ]
  return `\n\n<figure>${picture}<figcaption>${caption.trim()}</figcaption></figure>\n\n`
}

function gallery(whole: string, args: string, attachments: ReadonlyMap<string, Attachment>, desk: BodyDesk): string {
  const ids =
    /ids="?([\d,\s]+)/
      .exec(args)?.[1]
      ?.split(',')
      .map((id) => id.trim()) ?? []
  const pictures = ids.flatMap((id) => attachments.get(id) ?? [])
  tell(desk, 'galerie', pictures.length === ids.length && ids.length > 0 ? 'carried' : 'dropped', whole, whole)
  return pictures
    .map(
      ({ url, alt, caption }) =>
        `\n\n<figure><img src="${url}" alt="${alt.replaceAll('"', '&quot;')}">${caption ? `<figcaption>${caption}</figcaption>` : ''}</figure>\n\n`,
    )
    .join('')
}

/** `wpautop`: an empty line ends a paragraph, a single one is a break; a block stays as it is. */
function paragraphs(html: string): string {
  return html
    .replace(/\r/g, '')
    .split(/\n\s*\n/)
    .map((part) => (part.trim() === '' || BLOCK.test(part) ? part : `<p>${part.trim().replace(/\n/g, '<br>\n')}</p>`))
    .join('\n\n')
}
