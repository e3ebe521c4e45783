import type { Language } from '@/lib/language/language'
import { Icon } from '../icon'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'listen-article': React.HTMLAttributes<HTMLElement> & { 'data-words': string; 'data-silent': boolean }
    }
  }
}

/** Hidden until its element finds a voice. */
export function ListenArticle({ language }: { language: Language }) {
  const { button, pause, play, previous, next, speed, stop } = language.words.listening
  return (
    <listen-article data-silent data-words={[pause, play, previous, next, speed, stop].join('|')}>
      <button className="button" type="button">
        <Icon name="listen" />
        {button}
      </button>
    </listen-article>
  )
}
