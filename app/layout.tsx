import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { themeFile } from '@/lib/feeds/theme-css'
import { paletteOf } from '@/lib/palette'
import { OPEN_SEARCH } from '@/lib/paths'
import { readFrame } from '@/lib/views/view-files'
import './globals.css'

export function generateViewport(): Viewport {
  const { paper } = paletteOf(readFrame().site)
  return {
    colorScheme: 'light dark',
    themeColor: [
      { media: '(prefers-color-scheme: light)', color: paper.light },
      { media: '(prefers-color-scheme: dark)', color: paper.dark },
    ],
  }
}

export default function RootLayout({ children }: { children: ReactNode }) {
  const { site } = readFrame()
  const [theme] = themeFile(site) ?? []
  return (
    <html lang={site.language}>
      <head>
        {/* Its own precedence, which React places after Next's style sheets. */}
        {theme && <link rel="stylesheet" href={theme} precedence="theme" />}
        <link rel="search" type="application/opensearchdescription+xml" title={site.name} href={OPEN_SEARCH} />
      </head>
      <body>{children}</body>
    </html>
  )
}
