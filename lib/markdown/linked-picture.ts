import type { Image, RootContent } from 'mdast'
import { mediaTypeOf } from '../document'
import { at } from './nodes'
import { type ParseContext, warn } from './parse-context'
import { PICTURES_ALLOWED, resolvePicture } from './picture'

const PICTURE_ELSEWHERE = ['Voir l’image', 'l’image est remplacée'] as const
const ELSEWHERE: Readonly<Record<string, readonly [string, string]>> = {
  audio: ['Écouter', 'le son est remplacé'],
  video: ['Voir la vidéo', 'la vidéo est remplacée'],
}

/**
 * An image of another site tells that site who reads the paper, and may change or vanish: a link
 * replaces it.
 */
export function linkElsewhere(node: Image, context: ParseContext): RootContent[] {
  const source = resolvePicture(node.url, context.folder)
  if (source.type !== 'outside') return [node]
  const { host, pathname } = new URL(source.href)
  const [seen, replaced] = ELSEWHERE[mediaTypeOf(pathname)?.split('/')[0] ?? ''] ?? PICTURE_ELSEWHERE
  warn(context, node, {
    code: 'picture-as-link',
    subject: host,
    found: `${replaced} par un lien vers ${host}`,
    expected: PICTURES_ALLOWED,
  })
  const said = [node.alt, node.title].filter((words) => words)
  const text = [`${seen} sur ${host}`, ...(said.length > 0 ? [said.join('. ')] : [])].join(' : ')
  return [at(node, { type: 'link', url: source.href, children: [{ type: 'text', value: text }] })]
}
