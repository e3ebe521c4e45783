import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { paletteOf } from '@/lib/palette'
import { OPEN_SEARCH, THEME } from '@/lib/paths'
import { readFrame } from '@/lib/views/view-files'
import './globals.css'

export const viewport: Viewport = { colorScheme: 'light dark' }

export default function RootLayout({ children }: { children: ReactNode }) {
  const { site } = readFrame()
  const { paper } = paletteOf(site)
  return (
    <html lang={site.language}>
      <head>
        <meta name="theme-color" media="(prefers-color-scheme: light)" content={paper.light} />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content={paper.dark} />
        {site.colours && <link rel="stylesheet" href={THEME} />}
        <link rel="search" type="application/opensearchdescription+xml" title={site.name} href={OPEN_SEARCH} />
      </head>
      <body>{children}</body>
    </html>
  )
}
