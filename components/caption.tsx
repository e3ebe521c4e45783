import { directionOf } from '@/lib/direction'
import type { Picture } from '@/lib/picture'
import { Html } from './html'

type Legend = Pick<Picture, 'caption' | 'credit' | 'captionHtml' | 'creditHtml'>

/** The caption of a picture, then its credit, on one line. */
export function Caption({ picture, className }: { picture: Legend; className?: string }) {
  const { caption, credit, captionHtml, creditHtml } = picture
  const sentences = [caption, credit].filter((text) => text !== undefined)
  if (sentences.length === 0) return null
  if (captionHtml === undefined && creditHtml === undefined)
    return <Plain text={sentences.map((text) => text + stopOf(text)).join(' ')} className={className} />
  return (
    <figcaption className={className}>
      {caption !== undefined && <Sentence text={caption} html={captionHtml} />}
      {caption !== undefined && credit !== undefined && ' '}
      {credit !== undefined && <Sentence text={credit} html={creditHtml} />}
    </figcaption>
  )
}

function Plain({ text, className }: { text: string; className: string | undefined }) {
  return (
    <figcaption className={className} dir={directionOf(text)}>
      {text}
    </figcaption>
  )
}

function Sentence({ text, html }: { text: string; html: string | undefined }) {
  if (html === undefined) return <span>{text + stopOf(text)}</span>
  return <Html as="span" html={html + stopOf(text)} />
}

function stopOf(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? '' : '.'
}
