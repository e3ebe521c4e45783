import { embedTarget } from '../../markdown/embed-sites'
import { type BodyContext, dropped, tell } from './context'

const TITLE = /\stitle=(?:"([^"]*)"|'([^']*)')/i
const SOURCE = /\s(?:data-)?src=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i
const FRAME = /<(iframe|video|audio|embed|object)\b([^>]*)>([\s\S]*?)(?:<\/\1\s*>|$(?![\s\S]))/gi
const CODE = /<(script|style|form|svg|canvas|template)\b[^>]*>[\s\S]*?<\/\1\s*>/gi

/** Frames and players become links with their titles, alone on their line as our cards; programs go. */
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
