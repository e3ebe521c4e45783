import type { Metadata } from 'next'
import { pageMetadata } from '@/app/metadata'
import { PilePage } from '@/components/pile-page'
import { PILE } from '@/lib/paths'
import { readFrame, readView } from '@/lib/views/store'
import type { PileView } from '@/lib/views/view'

const pile = () => readView<PileView>(PILE)

/** Of no use to whoever arrives by a search: it is empty. */
export function generateMetadata(): Metadata {
  return { ...pageMetadata(pile().head), robots: { index: false } }
}

export default function Page() {
  return <PilePage view={pile()} frame={readFrame()} />
}
