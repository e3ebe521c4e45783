import { type BodyContext, dropped, tell } from './context'

const TITLE = /\stitle=(?:"([^"]*)"|'([^']*)')/i
const SOURCE = /\s(?:data-)?src=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i
const FRAME = /<(iframe|video|audio|embed|object)\b([^>]*)>([\s\S]*?)(?:<\/\1\s*>|$(?![\s\S]))/gi
const CODE = /<(script|style|form|svg|canvas|template)\b[^>]*>[\s\S]*?<\/\1\s*>/gi

/** Frames and players become links with their titles; programs go. */
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
  return `<a href="${watched(source)}">${title || single || titleFor(source)}</a>`
}

function watched(source: string): string {
  return source.replace(
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+).*$/,
    'https://www.youtube.com/watch?v=$1',
  )
}

function titleFor(source: string): string {
  return URL.canParse(source)
    ? `Voir sur ${new URL(source).host.replace(/^www\./, '')}`
    : `Voir ${source.split('/').at(-1)}`
}
