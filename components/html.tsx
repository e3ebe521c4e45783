import type { HTMLAttributes } from 'react'
import { directionOf } from '@/lib/direction'
import type { Logo } from '@/lib/site'

interface Props extends HTMLAttributes<HTMLElement> {
  as?: 'div' | 'span' | 'li' | 'h2' | 'h3' | 'h4'
  html: string
}

/** The only component that inserts a text's markup, which was sanitised before it became a view. */
export function Html({ as: Element = 'div', html, ...attributes }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/markdown sanitises it
  return <Element {...attributes} dir={directionOf(html)} dangerouslySetInnerHTML={{ __html: html }} />
}

/** The logo of the paper, which `lib/content/logo` checked shape by shape. */
export function Drawing({ logo, className }: { logo: Logo; className: string }) {
  const { width, height, viewBox, fill, markup } = logo
  return (
    <svg
      className={className}
      viewBox={viewBox}
      width={Math.round((width / height) * 32)}
      height={32}
      fill={fill || undefined}
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: only shapes, and attributes that draw
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  )
}
