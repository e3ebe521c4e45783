import { isPlayable } from './html-embeds'
import type { Tag } from './tags'

/**
 * The content of a tag that stays in the text: a picture, a link, a quotation, an address, or the
 * words inside.
 */
export type Carried =
  | CarriedPicture
  | { type: 'link'; url: string; text: string }
  | { type: 'quote'; text: string; attribution: string }
  | { type: 'labelled'; label: string; text: string }
  | { type: 'address'; text: string }
  | { type: 'words'; text: string }

interface CarriedPicture {
  type: 'picture'
  src: string
  alt: string
  caption: string
  credit: string
}

const PICTURE =
  /(?:^|[-_ ])(?:figure|img|image|picture|photo|lazyimg|imgproc|image_figure)\d?$|(?:image|img|picture|figure)$/
const ADDRESS = /^(?:ref|relref|link|post_url|doc)$/
const WRAPPER =
  /^(?:rawhtml|html|raw_html|div|center|columns?|tabs|tabbed|steps|gallery|row|section|details-group|cards?|grid|vc_\w+|et_pb_\w+)$/
const TAB = /^(?:tab|tabitem|tab-item|details|summary|collapse|expand|accordion|toggle|spoiler)$/
const MEDIA = /^(?:audio|video|embed|button|btn|iframe|pdf|file|link_?card|linkcard|card|bookmark|url|a|mp3|mp4)$/

/** Sites whose tag contains only the id of a page. */
const SITES: Record<string, [site: string, address: (id: string, tag: Tag) => string]> = {
  youtube: [
    'la vidéo sur YouTube',
    (id) => `https://www.youtube.com/watch?v=${id.replace(/^.*(?:v=|youtu\.be\/|embed\/)/, '')}`,
  ],
  vimeo: ['la vidéo sur Vimeo', (id) => `https://vimeo.com/${id.replace(/^.*\//, '')}`],
  dailymotion: ['la vidéo sur Dailymotion', (id) => `https://www.dailymotion.com/video/${id}`],
  peertube: ['la vidéo', (id) => id],
  instagram: ['la publication sur Instagram', (id) => `https://www.instagram.com/p/${id}/`],
  tweet: ['le message sur X', (id, { named }) => `https://x.com/${named.user ?? 'i'}/status/${id}`],
  mastodon: ['le message sur Mastodon', (id) => id],
  spotify: ['sur Spotify', (id) => `https://open.spotify.com/${id}`],
  soundcloud: ['sur SoundCloud', (id) => `https://soundcloud.com/${id}`],
  codepen: ['sur CodePen', (id, { words, named }) => `https://codepen.io/${named.user ?? words[1] ?? 'pen'}/pen/${id}`],
}
const SITE_NAMES: [RegExp, string][] = [
  [/^(?:x|twitter|tweet|tweet_simple|x_simple)$/, 'tweet'],
  [/^(?:youtube|yt|youtubelite|lite-youtube|youtube_lite|youtubevideo)$/, 'youtube'],
  [/^(?:instagram|instagram_simple)$/, 'instagram'],
  [/^(?:vimeo|vimeo_simple)$/, 'vimeo'],
]

/** `inside` is the text between a tag and its end tag. Undefined if no content is recognised. */
export function carriedBy(tag: Tag, inside: string): Carried | undefined {
  const { words, named } = tag
  const name = tag.name.replace(/^include /, '')
  const [first = '', second = ''] = words
  const source =
    named.src ??
    named.url ??
    named.href ??
    named.link ??
    named.image_path ??
    named.image ??
    named.path ??
    named.file ??
    first
  const isInclude = tag.name !== name
  if (
    PICTURE.test(name) &&
    source !== '' &&
    ((!isInclude || named.image_path) ?? named.src ?? named.url ?? named.path ?? named.image ?? first)
  )
    return pictureOf(source, second, tag, inside)
  if (ADDRESS.test(name))
    return { type: 'address', text: first.replace(/^(?=[^/].*\d{4}-\d\d-\d\d-[^.]*$)/, '_posts/') }
  if (/^(?:quote|blockquote|citation|pullquote|epigraph)$/.test(name) && inside !== '') {
    const said = [named.author, named.source ?? named.title, named.cite ?? named.by ?? first].filter(Boolean)
    return { type: 'quote', text: inside, attribution: said.join(', ') }
  }
  const heading = named.title ?? named.summary ?? named.header ?? named.heading
  const label = named.name ?? named.label ?? heading ?? named.text ?? first
  if (TAB.test(name) && inside !== '') return { type: 'labelled', label, text: inside }
  const linked = siteLink(name, tag) ?? mediaLink(name, source, tag, inside)
  if (linked) return linked
  if (WRAPPER.test(name)) return { type: 'words', text: inside }
  return heading !== undefined && inside !== '' ? { type: 'labelled', label: heading, text: inside } : undefined
}

function pictureOf(src: string, second: string, { named }: Tag, inside: string): Carried {
  const isAlt = second !== '' && !/^\d|^\(|^[\w-]+$/.test(second)
  return {
    type: 'picture',
    src,
    alt: named.alt ?? (isAlt || /\s/.test(second) ? second : ''),
    caption: [named.title, named.caption ?? named.legend ?? inside].filter((words) => words).join(' : '),
    credit: named.attr ?? named.credit ?? named.attribution ?? '',
  }
}

function siteLink(name: string, tag: Tag): Carried | undefined {
  const { words, named } = tag
  const known = named.provider?.toLowerCase() ?? SITE_NAMES.find(([names]) => names.test(name))?.[1] ?? name
  const id = named.id ?? named.video ?? named.videoid ?? named.url ?? words[0]
  if (name === 'gist' && words.length > 0)
    return {
      type: 'link',
      url: `https://gist.github.com/${words.slice(0, 2).join('/')}`,
      text: 'Voir le code sur GitHub',
    }
  const [site, address] = (Object.hasOwn(SITES, known) ? SITES[known] : undefined) ?? []
  if (site === undefined || address === undefined || id === undefined || id === '') return undefined
  const url = /^https?:\/\//.test(id) && known !== 'youtube' ? id : address(id, tag)
  const title = named.title ?? (/\s/.test(words[1] ?? '') ? words[1] : undefined)
  return { type: 'link', url, text: title ?? `Voir ${site}` }
}

/** A tag of any name with a whole URL becomes a link. */
function mediaLink(name: string, source: string, { words, named }: Tag, inside: string): Carried | undefined {
  const given = [source, named.mp3, named.mp4, named.ogg, named.relref, named.ref].find((one) => one)
  const address = MEDIA.test(name)
    ? given
    : [...words, ...Object.values(named)].find((word) => /^https?:\/\/\S+$/.test(word))
  if (address === undefined || address === '') return undefined
  const title = inside || named.title || named.text || named.label || named.name
  const host = URL.canParse(address) ? `Voir sur ${new URL(address).host.replace(/^www\./, '')}` : 'Écouter ou voir'
  if (isPlayable(address))
    return { type: 'picture', src: address, alt: title || '', caption: named.description ?? '', credit: '' }
  const description = named.description ? ` : ${named.description}` : ''
  return { type: 'link', url: address, text: (title || host) + description }
}
