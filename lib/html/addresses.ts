/** A start tag, as far as addresses go. */
export interface Tag {
  tagName: string
  attrs: { name: string; value: string }[]
}

const ONE_ADDRESS = new Set(['href', 'src', 'poster', 'action', 'formaction'])
const SEVERAL_ADDRESSES = new Set(['srcset', 'imagesrcset'])
/** Open Graph says an address in `content`; other machines resolve it, and it may break like any other. */
const META_ADDRESS = /^og:(url|image)$/

/** Every address that a tag holds, as written. */
export function addressesOf(tag: Tag): string[] {
  return tag.attrs.flatMap(({ name, value }) => {
    if (SEVERAL_ADDRESSES.has(name)) return candidatesOf(value).map(([address]) => address)
    return holdsAddress(tag, name) ? [value] : []
  })
}

/** Rewrites in place every address that a tag holds. */
export function mapAddresses(tag: Tag, change: (address: string) => string): void {
  for (const attribute of tag.attrs) {
    if (SEVERAL_ADDRESSES.has(attribute.name)) attribute.value = mapSet(attribute.value, change)
    else if (holdsAddress(tag, attribute.name)) attribute.value = change(attribute.value)
  }
}

export function attribute(tag: Tag, name: string): string | undefined {
  return tag.attrs.find((candidate) => candidate.name === name)?.value
}

function holdsAddress(tag: Tag, name: string): boolean {
  if (tag.tagName === 'meta') return name === 'content' && META_ADDRESS.test(attribute(tag, 'property') ?? '')
  return ONE_ADDRESS.has(name)
}

function mapSet(value: string, change: (address: string) => string): string {
  return candidatesOf(value)
    .map(([address, ...descriptors]) => [change(address), ...descriptors].join(' '))
    .join(', ')
}

/** `/a.webp 480w, /b.webp 960w` → address and descriptor of each candidate. Addresses of ours hold no comma and no space. */
function candidatesOf(value: string): [string, ...string[]][] {
  return value.split(',').flatMap((candidate) => {
    const [address, ...descriptors] = candidate.trim().split(/\s+/)
    return address ? [[address, ...descriptors]] : []
  })
}
