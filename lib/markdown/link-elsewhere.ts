import type { Image, RootContent } from 'mdast'
import { embedTarget } from '../blocks/embed-targets'
import { mediaTypeOf } from '../document'
import { at } from './nodes'
import { lineInPlace, type ParseContext, warn } from './parse-context'
import { PICTURES_ALLOWED, resolvePicture } from './resolve-picture'

interface Elsewhere {
  seen: string
  found: string
  expected: string
}

const PICTURE: Elsewhere = { seen: 'Voir l’image', found: 'l’image est remplacée', expected: PICTURES_ALLOWED }

const MEDIA: Readonly<Record<string, Elsewhere>> = {
  audio: {
    seen: 'Écouter',
    found: 'le son est remplacé',
    expected: 'le chemin d’un son du dossier est attendu, documents/nom.mp3 par exemple',
  },
  video: {
    seen: 'Voir la vidéo',
    found: 'la vidéo est remplacée',
    expected: 'le chemin d’une vidéo du dossier est attendu, documents/nom.mp4 par exemple',
  },
}

/** The page of a video or a post, which becomes a card if the link is alone on its line. */
const PAGE: Elsewhere = {
  seen: 'Voir',
  found: 'cette page n’est pas une image : elle est remplacée',
  expected: 'un lien seul sur sa ligne est attendu, sans « ! »',
}

/**
 * An image of another site tells that site who reads the paper, and may change or vanish: a link
 * replaces it.
 */
export function linkElsewhere(node: Image, context: ParseContext): RootContent[] {
  const source = resolvePicture(node.url, context.folder)
  if (source.type !== 'outside') return [node]
  const { href } = source
  const { host, pathname } = new URL(href)
  const isPage = embedTarget(href) !== undefined
  const { seen, found, expected } = isPage ? PAGE : (MEDIA[mediaTypeOf(pathname)?.split('/')[0] ?? ''] ?? PICTURE)
  warn(context, node, {
    code: 'picture-as-link',
    subject: host,
    found: `${found} par un lien vers ${host}`,
    expected,
    ...(isPage && { fix: lineInPlace(context, node, node.alt ? `[${node.alt}](${href})` : href) }),
  })
  const said = [node.alt, node.title].filter((words) => words)
  const text = [`${seen} sur ${host}`, ...(said.length > 0 ? [said.join('. ')] : [])].join(' : ')
  return [at(node, { type: 'link', url: href, children: [{ type: 'text', value: text }] })]
}
