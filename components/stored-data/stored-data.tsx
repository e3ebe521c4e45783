import { type StoredName, storedDataWords } from '@/lib/language/element-words'
import type { Language } from '@/lib/language/language'
import { Icon } from '../icon'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'stored-data': React.HTMLAttributes<HTMLElement> & { 'data-words': string }
    }
  }
}

/** Texts are erased with the articles of the list, so they have no button. */
const WITHOUT_BUTTON: readonly StoredName[] = ['texts']

/** All that the paper stores in a browser: what, why and how long. Hidden without JavaScript. */
export function StoredData({ language }: { language: Language }) {
  const { title, items, erase } = language.words.storedData
  const names = Object.keys(items) as StoredName[]
  return (
    <stored-data data-words={JSON.stringify(storedDataWords(language))} hidden>
      <section className="mt-16" aria-labelledby="stored">
        <h2 id="stored" className="text-2">
          {title}
        </h2>
        <ul className="rows mt-4">
          {names.map((name) => (
            <li key={name} data-stored={name}>
              <h3 className="text-1s" tabIndex={-1}>
                {items[name].what}
              </h3>
              <p className="mt-2 max-w-136 text-ink-2">{items[name].why}</p>
              <p className="meta dots mt-2">
                <span role="status" data-part="size" />
                <span>{items[name].until}</span>
              </p>
              {!WITHOUT_BUTTON.includes(name) && (
                <button className="button button-bare -ml-3.5" type="button" hidden>
                  <Icon name="remove" />
                  <span>
                    {erase}
                    <span className="sr-only">
                      {language.words.common.colon}
                      {items[name].what}
                    </span>
                  </span>
                </button>
              )}
            </li>
          ))}
        </ul>
      </section>
    </stored-data>
  )
}
