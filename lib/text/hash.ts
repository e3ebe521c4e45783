/**
 * FNV-1a (Fowler, Noll, Vo), 32 bits, over code points. The first letters dominate its high bits.
 */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0
    if (code > 0xffff) at++
    hash = Math.imul(hash ^ code, 0x01000193)
  }
  return hash >>> 0
}

/** The finaliser of MurmurHash3 (A. Appleby): every output bit depends on every input bit. */
export function avalanche(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
