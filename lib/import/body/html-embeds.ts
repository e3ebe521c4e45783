import { embedTarget } from '../../blocks/embed-targets'
import { mediaTypeOf } from '../../document'
import { type BodyContext, dropped, tell } from './context'

const TITLE = /\stitle=(?:"([^"]*)"|'([^']*)')/i
const SOURCE = /\s(?:data-)?src=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i
const FRAME = /<(iframe|video|audio|embed|object)\b([^>]*)>([\s\S]*?)(?:<\/\1\s*>|$(?![\s\S]))/gi
const CODE = /<(script|style|form|svg|canvas|template)\b[^>]*>[\s\S]*?<\/\1\s*>/gi

/**
 * Turns audio and video players into our image syntax, iframes into links with their title, alone
 * on their line as our cards, and removes scripts.
 */
export function embedded(text: string, context: BodyContext): string {
  return text
    .replace(CODE, (whole, name: string) => dropped(context, `balise HTML « ${name.toLowerCase()} »`, whole))
    .replace(FRAME, (whole, name: string, attributes: string, inside: string) =>
      frame(whole, name.toLowerCase(), attributes, inside, context),
    )
}

function frame(whole: string, name: string, attributes: string, inside: string, context: BodyContext): string {
  const [, one, two, three] = SOURCE.exec(attributes) ?? SOURCE.exec(inside) ?? []
  const source = (one ?? two ?? three ?? '').replace(/^\/\//, 'https://').replaceAll('&amp;', '&')
  if (source === '') return dropped(context, `balise HTML « ${name} »`, whole)
  const [, title, single] = TITLE.exec(attributes) ?? []
  if (isPlayable(source)) return player(whole, name, source, title || single || '', context)
  tell(context, `cadre ou média « ${name} », devenu un lien`, 'text', whole, whole)
  const target = embedTarget(source)
  const href = target?.href ?? source
  return `<a href="${href}">${title || single || titleFor(href, target !== undefined)}</a>`
}

function titleFor(source: string, known: boolean): string {
  if (known) return source
  return URL.canParse(source)
    ? `Voir sur ${new URL(source).host.replace(/^www\./, '')}`
    : `Voir ${source.split('/').at(-1)}`
}

/** Whether our pages can play a file with this name. */
export function isPlayable(source: string): boolean {
  return mediaTypeOf(source.replace(/[?#].*$/, '')) !== undefined
}

/** The fallback content of a player is reported. */
function player(whole: string, name: string, source: string, title: string, context: BodyContext): string {
  tell(context, `lecteur « ${name} »`, 'carried', whole, whole)
  return `<img src="${source.replaceAll('"', '%22')}" alt="${title.replaceAll('"', '&quot;')}">`
}

/** Puts players on a line of their own, as our Markdown requires. */
export function playersAlone(text: string): string {
  return text.replace(
    /(?<=^|\n\n)<img src="([^"]*)" alt="([^"]*)">(?=\n\n|\n?$)/g,
    (whole, source: string, title: string) =>
      isPlayable(source) ? `![${title.replaceAll('&quot;', '"')}](<${source.replace(/[<>]/g, '')}>)` : whole,
  )
}
