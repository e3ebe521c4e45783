import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { OPEN_SEARCH } from '@/lib/paths'
import { readFrame } from '@/lib/views/view-files'
import './globals.css'

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfbf9' },
    { media: '(prefers-color-scheme: dark)', color: '#0f1116' },
  ],
}

export default function RootLayout({ children }: { children: ReactNode }) {
  const { site } = readFrame()
  return (
    <html lang={site.language}>
      <head>
        <link rel="search" type="application/opensearchdescription+xml" title={site.name} href={OPEN_SEARCH} />
      </head>
      <body>{children}</body>
    </html>
  )
}
