import type { Language } from '@/lib/language/language'
import { Icon } from '../icon'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'share-article': React.HTMLAttributes<HTMLElement> & { 'data-copied': string; 'data-fragment'?: boolean }
    }
  }
}

interface Props {
  title: string
  url: string
  /** Whether to share the address with its fragment, which only the browser knows. */
  hasFragment?: boolean
  language: Language
}

/** Without JavaScript, a mail link with the address. */
export function ShareArticle({ title, url, hasFragment = false, language }: Props) {
  const { share, linkCopied } = language.words.article
  const letter = `subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`
  return (
    <share-article data-copied={linkCopied} {...(hasFragment && { 'data-fragment': true })}>
      <a className="button" href={`mailto:?${letter}`}>
        <Icon name="share" />
        <span aria-live="polite">{share}</span>
      </a>
    </share-article>
  )
}
