import type { HTMLAttributes } from 'react'
import { directionOf } from '@/lib/direction'

interface Props extends HTMLAttributes<HTMLElement> {
  as?: 'div' | 'span' | 'li' | 'h2' | 'h3' | 'h4'
  html: string
}

/**
 * The only component that takes markup from a text, which was sanitised and typeset before it
 * became a view.
 */
export function Html({ as: Element = 'div', html, ...attributes }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by lib/markdown against a list of what we emit
  return <Element {...attributes} dir={directionOf(html)} dangerouslySetInnerHTML={{ __html: html }} />
}
