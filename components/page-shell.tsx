import type { ReactNode } from 'react'
import type { Language } from '@/lib/language/language'
import type { Frame } from '@/lib/views/view-parts'
import { Footer } from './footer'
import { Masthead } from './masthead'

interface Props {
  frame: Frame
  /** The address of the page, which the navigation marks as current. */
  address: string
  /** The id of the page's section. */
  section?: string | undefined
  /** The masthead of the front page; other pages have the bar. */
  masthead?: ReactNode
  /** Classes of `<main>`. */
  className?: string
  children: ReactNode
  language: Language
}

export function PageShell({ frame, address, section, masthead, className, children, language }: Props) {
  const { words } = language
  return (
    <>
      <a className="skip" href="#contenu">
        {words.frame.skip}
      </a>
      {masthead ?? <Masthead language={language} frame={frame} address={address} section={section} />}
      <main id="contenu" tabIndex={-1} className={className}>
        {children}
      </main>
      <Footer language={language} frame={frame} />
    </>
  )
}
