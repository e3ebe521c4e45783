/** A page of another site that is made to be shown inside others. */
interface EmbedTarget {
  /** The page that readers open, not the address of the embeddable frame. */
  href: string
  site: string
}

interface Site {
  name: string
  /** Absent for self-hosted software. */
  hosts?: readonly string[]
  path: RegExp
  /** The address of the page, built from the named groups of the path. */
  page: string
}

const UUID = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}'
const VIDEO = '/(?:embed|shorts|live|v)/(?<id>[\\w-]+)'

const SITES: readonly Site[] = [
  {
    name: 'YouTube',
    hosts: ['youtube.com', 'm.youtube.com', 'youtube-nocookie.com'],
    path: at(`/watch\\?(?:.*&)?v=(?<id>[\\w-]+)|${VIDEO.replace('id', 'framed')}`),
    page: 'https://www.youtube.com/watch?v=$id',
  },
  { name: 'YouTube', hosts: ['youtu.be'], path: at('/(?<id>[\\w-]+)'), page: 'https://www.youtube.com/watch?v=$id' },
  {
    name: 'Dailymotion',
    hosts: ['dailymotion.com'],
    path: at('/(?:embed/)?video/(?<id>[\\da-z]+)(?:_[\\w%-]*)?'),
    page: 'https://www.dailymotion.com/video/$id',
  },
  {
    name: 'Dailymotion',
    hosts: ['geo.dailymotion.com'],
    path: at('/player(?:/\\w+)?\\.html\\?(?:.*&)?video=(?<id>[\\da-z]+)'),
    page: 'https://www.dailymotion.com/video/$id',
  },
  {
    name: 'Dailymotion',
    hosts: ['dai.ly'],
    path: at('/(?<id>[\\da-z]+)'),
    page: 'https://www.dailymotion.com/video/$id',
  },
  { name: 'Vimeo', hosts: ['vimeo.com'], path: at('/(?<id>\\d+(?:/[\\da-f]+)?)'), page: 'https://vimeo.com/$id' },
  { name: 'Vimeo', hosts: ['player.vimeo.com'], path: at('/video/(?<id>\\d+)'), page: 'https://vimeo.com/$id' },
  {
    name: 'Datawrapper',
    hosts: ['datawrapper.dwcdn.net'],
    path: at('/(?<id>\\w{5})(?:/\\d+)?'),
    page: 'https://datawrapper.dwcdn.net/$id/',
  },
  {
    name: 'Datawrapper',
    hosts: ['datawrapper.de'],
    path: at('/_/(?<id>\\w{5})'),
    page: 'https://www.datawrapper.de/_/$id/',
  },
  {
    name: 'Flourish',
    hosts: ['public.flourish.studio', 'flo.uri.sh', 'app.flourish.studio'],
    path: at('/(?<kind>visualisation|story)/(?<id>\\d+)(?:/(?:embed|edit))?'),
    page: 'https://public.flourish.studio/$kind/$id/',
  },
  {
    name: 'Bluesky',
    hosts: ['bsky.app'],
    path: at('/profile/(?<who>[\\w.:-]+)/post/(?<id>\\w+)'),
    page: 'https://bsky.app/profile/$who/post/$id',
  },
  {
    name: 'X',
    hosts: ['x.com', 'twitter.com', 'mobile.twitter.com'],
    path: at('/(?<who>\\w+|i/web)/status/(?<id>\\d+)'),
    page: 'https://x.com/$who/status/$id',
  },
  {
    name: 'PeerTube',
    path: at(`/(?:w|videos/(?:watch|embed))/(?<id>${UUID}|[1-9A-HJ-NP-Za-km-z]{22})`),
    page: 'https://$host/w/$id',
  },
  {
    name: 'Mastodon',
    path: at('/(?:@(?<who>\\w+(?:@[\\w.-]+)?)|users/(?<user>\\w+)/statuses)/(?<id>\\d{10,})(?:/embed)?'),
    page: 'https://$host/@$who/$id',
  },
]

/** The path of an address, perhaps with a final slash and other parameters. */
function at(path: string): RegExp {
  return new RegExp(`^(?:${path})/?(?:[?&].*)?$`)
}

/** Undefined for any other address. */
export function embedTarget(address: string): EmbedTarget | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined
  const { host, hostname, pathname, search } = new URL(address)
  const bare = hostname.replace(/^www\./, '')
  for (const { name, hosts, path, page } of SITES) {
    const parts = hosts && !hosts.includes(bare) ? undefined : path.exec(pathname + search)?.groups
    if (!parts) continue
    const named: Record<string, string | undefined> = {
      ...parts,
      id: parts.id ?? parts.framed,
      who: parts.who ?? parts.user,
      host,
    }
    return { href: page.replace(/\$(\w+)/g, (_, part: string) => named[part] ?? ''), site: name }
  }
  return undefined
}

/** A regular expression for such addresses in a text, without anchors or groups. */
export const EMBED_ADDRESSES: string = SITES.map(({ hosts, path }) => {
  const host = hosts ? `(?:www\\.)?(?:${hosts.map((name) => name.replaceAll('.', '\\.')).join('|')})` : '[^\\s/()]+'
  const rest = path.source
    .slice(1, -1)
    .replace(/\?<\w+>/g, '?:')
    .replaceAll('.*', '[^\\s()]*')
  return `https?:\\/\\/${host}${rest}`
}).join('|')
