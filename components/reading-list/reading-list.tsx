import type { ReactNode } from 'react'
import { readingListWords } from '@/lib/language/element-words'
import type { Language } from '@/lib/language/language'
import { FRONT } from '@/lib/paths'
import { Icon } from '../icon'
import { PageTitle } from '../page-title'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'reading-list': React.HTMLAttributes<HTMLElement> & { 'data-words': string; 'data-offline'?: string | undefined }
    }
  }
}

/** `children` are shown without JavaScript; `offline`: whether the paper lets texts be stored. */
export function ReadingList({
  offline = true,
  children,
  language,
}: {
  offline?: boolean | undefined
  children: ReactNode
  language: Language
}) {
  const { readingList, notFound } = language.words
  return (
    <reading-list data-words={JSON.stringify(readingListWords(language))} data-offline={offline ? '' : undefined}>
      <PageTitle title={readingList.title} intro={readingList.where}>
        <p className="text-intro" role="status" data-part="total" />
      </PageTitle>
      {children}
      <div className="twelve gap-y-8" data-awake hidden>
        <div className="lg:col-span-8">
          <p className="meta notice" role="status" data-part="notice" />
          <ol className="rows" data-part="rows" />
          <div className="reading-list-empty" data-part="empty">
            <h2 className="text-2" tabIndex={-1}>
              {readingList.empty}
            </h2>
            <p className="mt-3 mb-6 text-ink-2">{readingList.emptyHint}</p>
            <a className="button" href={FRONT}>
              {notFound.back}
            </a>
          </div>
        </div>
        <Device language={language} />
      </div>
      <template data-part="row">
        <RowTemplate language={language} />
      </template>
    </reading-list>
  )
}

/** Where saved articles are stored, for how long, and how to export them. */
function Device({ language }: { language: Language }) {
  const { readingList } = language.words
  return (
    <aside className="ink-t self-start pt-2.5 lg:col-span-3 lg:col-start-10" aria-labelledby="device">
      <h2 id="device" className="text-1s">
        {readingList.device}
      </h2>
      <p className="meta mt-3">{readingList.eviction}</p>
      <div className="mt-4 flex flex-wrap gap-2" data-part="exports">
        <Action name="markdown" label={readingList.exportMarkdown} />
        <Action name="json" label={readingList.exportJson} />
        <Action name="clear" label={readingList.clear} />
      </div>
      <label className="button mt-3">
        {readingList.import}
        <input className="sr-only" type="file" accept=".json,application/json" data-part="file" />
      </label>
    </aside>
  )
}

function Action({ name, label }: { name: string; label: string }) {
  return (
    <button className="button" type="button" data-part={name}>
      {label}
    </button>
  )
}

function RowTemplate({ language }: { language: Language }) {
  const { common, savedArticles } = language.words
  return (
    <li>
      <article className="card" data-part="article">
        <p className="kicker" data-part="section" />
        <h2 className="title text-1">
          <a href={FRONT} data-part="title">
            {common.readAlso}
          </a>
        </h2>
        <p className="meta flex flex-wrap items-center gap-2">
          <span data-part="minutes" />
          <span className="gauge" aria-hidden="true" data-part="gauge" />
          <span role="status" data-part="progress" />
          <span data-part="stored" />
        </p>
        <ul className="mt-3 grid max-w-136 gap-2 text-ink-2" data-part="passages" hidden />
        <div className="reading-list-actions flex flex-wrap gap-2">
          <RowAction name="mark" icon="check" label={savedArticles.markRead} />
          <RowAction name="remove" icon="remove" label={savedArticles.remove} />
        </div>
      </article>
      <div className="flex flex-wrap items-center justify-between gap-2" data-part="gone" hidden>
        <p className="meta" data-part="left" />
        <RowAction name="back" icon="back" label={savedArticles.putBack} />
      </div>
    </li>
  )
}

function RowAction({ name, icon, label }: { name: string; icon: 'check' | 'remove' | 'back'; label: string }) {
  return (
    <button className="button button-bare" type="button" data-part={name}>
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  )
}
