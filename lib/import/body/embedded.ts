import { type BodyDesk, tell } from './desk'

const TITLE = /\stitle=(?:"([^"]*)"|'([^']*)')/i
const SOURCE = /\s(?:data-)?src=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i
const FRAME = /<(iframe|video|audio|embed|object)\b([^>]*)>([\s\S]*?)(?:<\/\1\s*>|$(?![\s\S]))/gi
const CODE = /<(script|style|form|svg|canvas|template)\b[^>]*>[\s\S]*?<\/\1\s*>/gi
const IMPORTS =
  /^(?:import\s[^\n]*?\sfrom\s+['"][^'"\n]+['"];?|import\s+['"][^'"\n]+['"];?|export\s+(?:const|default|let|function)\b[^\n]*)$/gm
const COMPONENT = /<\/?[A-Z][\w.]*(?:\s[^<>]*)?>/g

/** What is fetched from elsewhere becomes a link with its title; what is run goes. */
export function embedded(text: string, desk: BodyDesk): string {
  const plain = text
    .replace(CODE, (whole, name: string) => told(desk, `balise HTML « ${name.toLowerCase()} »`, whole))
    .replace(FRAME, (whole, name: string, attributes: string, inside: string) =>
      frame(whole, name.toLowerCase(), attributes, inside, desk),
    )
  if (!/\.mdx$/i.test(desk.from))
    return plain.replace(COMPONENT, (tag) => (/[{=/]/.test(tag) ? told(desk, 'composant', tag) : tag))
  return plain
    .replace(IMPORTS, (line) => told(desk, 'import de MDX', line))
    .replace(COMPONENT, (tag) => told(desk, 'composant', tag))
}

function frame(whole: string, name: string, attributes: string, inside: string, desk: BodyDesk): string {
  const [, one, two, three] = SOURCE.exec(attributes) ?? SOURCE.exec(inside) ?? []
  const source = (one ?? two ?? three ?? '').replace(/^\/\//, 'https://').replaceAll('&amp;', '&')
  if (source === '') return told(desk, `balise HTML « ${name} »`, whole)
  const [, title, single] = TITLE.exec(attributes) ?? []
  tell(desk, `cadre ou média « ${name} », devenu un lien`, 'text', whole, whole)
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

function told(desk: BodyDesk, construct: string, whole: string): string {
  tell(desk, construct, 'dropped', whole, whole)
  return ''
}
