import { NotFoundPage } from '@/components/not-found-page'
import { readFrame, readView } from '@/lib/views/store'
import type { NotFoundView } from '@/lib/views/view'
import { pageMetadata } from './metadata'

const lost = () => readView<NotFoundView>('/404/')

export const generateMetadata = () => ({ ...pageMetadata(lost().head), robots: { index: false } })

export default function NotFound() {
  return <NotFoundPage view={lost()} frame={readFrame()} />
}
