import type { Metadata } from 'next'
import { NotFoundPage } from '@/components/not-found-page'
import { languageOf } from '@/lib/language/language'
import { NOT_FOUND } from '@/lib/paths'
import type { NotFoundView } from '@/lib/views/view'
import { readFrame, readView } from '@/lib/views/view-files'
import { pageMetadata } from './metadata'
import '@/app/lists.css'

const lost = () => readView<NotFoundView>(NOT_FOUND)

/** It has no canonical address; Next itself excludes it from indexes. */
export function generateMetadata(): Metadata {
  const { title, description, icons } = pageMetadata(lost().head)
  return { title, description, icons }
}

export default function NotFound() {
  const frame = readFrame()
  return <NotFoundPage view={lost()} frame={frame} language={languageOf(frame.site)} />
}
