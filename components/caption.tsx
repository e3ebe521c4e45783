import type { Picture } from '@/lib/picture'

/** What the picture shows, then its credit, on one line. */
export function Caption({ picture, className }: { picture: Picture; className?: string }) {
  const sentences = [picture.caption, picture.credit].filter((text) => text !== undefined).map(closed)
  if (sentences.length === 0) return null
  return <figcaption className={className}>{sentences.join(' ')}</figcaption>
}

function closed(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`
}
