/** The name and the attributes of a start tag. */
export interface Tag {
  tagName: string
  attrs: { name: string; value: string }[]
}

const ONE_ADDRESS = new Set(['href', 'src', 'poster', 'action', 'formaction'])
const SEVERAL_ADDRESSES = new Set(['srcset', 'imagesrcset'])
/** Open Graph puts addresses in `content`, which may break like any other link. */
const META_ADDRESS = /^og:(url|image)$/

/** The addresses in the attributes of a tag, as written. */
export function addressesOf(tag: Tag): string[] {
  return tag.attrs.flatMap(({ name, value }) => {
    if (SEVERAL_ADDRESSES.has(name)) return candidatesOf(value).map(([address]) => address)
    return holdsAddress(tag, name) ? [value] : []
  })
}

/** Rewrites in place the addresses in the attributes of a tag. */
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

/**
 * `/a.webp 480w, /b.webp 960w` → the address and the descriptor of each candidate. Our addresses
 * have neither commas nor spaces.
 */
function candidatesOf(value: string): [string, ...string[]][] {
  return value.split(',').flatMap((candidate) => {
    const [address, ...descriptors] = candidate.trim().split(/\s+/)
    return address ? [[address, ...descriptors]] : []
  })
}
