import { searchBoxWords } from '@/lib/language/element-words'
import type { Language } from '@/lib/language/language'
import { ARCHIVES, FRONT, PLAN, SEARCH } from '@/lib/paths'
import type { Frame } from '@/lib/views/view-parts'
import { Icon } from '../icon'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'search-box': React.HTMLAttributes<HTMLElement> & { 'data-words': string; 'data-terms': string | undefined }
    }
  }
}

interface Props {
  frame: Frame
  language: Language
}

/**
 * The parts that the element fills in are empty, or are a `<template>` with words to replace. The
 * links to other pages work without a script.
 */
export function SearchBox({ frame, language }: Props) {
  return (
    <search-box
      data-idle=""
      data-words={JSON.stringify(searchBoxWords(language))}
      data-terms={frame.site.terms && JSON.stringify(frame.site.terms)}
    >
      <search>
        <form action={SEARCH} data-part="form">
          <Field frame={frame} language={language} />
          <Answer frame={frame} language={language} />
        </form>
      </search>
      <Templates language={language} />
    </search-box>
  )
}

function Field({ frame, language }: Props) {
  const { title, field, placeholder, submit, withoutScript } = language.words.searchPage
  return (
    <>
      <h1 className="sr-only">{title}</h1>
      <div className="search-field">
        <Icon name="search" />
        <label className="sr-only" htmlFor="q">
          {field(frame.site.name)}
        </label>
        <input id="q" name="q" type="search" placeholder={placeholder} autoComplete="off" />
        <button className="button" type="submit">
          {submit}
        </button>
      </div>
      <noscript>
        <p className="notice">{withoutScript}</p>
      </noscript>
    </>
  )
}

/** The results, the facets that narrow them, and their order. */
function Answer({ frame, language }: Props) {
  const { refine, sort, sorts } = language.words.searchPage
  return (
    <div className="twelve mt-6 gap-y-4">
      <details className="search-facets" data-part="refine">
        <summary className="label">
          {refine}
          <Icon name="down" />
        </summary>
        <div data-part="facets" />
      </details>
      <div className="search-results">
        <div className="search-bar">
          <p className="meta" role="status" data-part="status" />
          <label className="search-order max-w-full">
            <span className="sr-only">{sort}</span>
            <select className="button" name="tri" data-part="sort" disabled>
              <option value="pertinence">{sorts.pertinence}</option>
              <option value="date">{sorts.date}</option>
            </select>
          </label>
        </div>
        <p className="mb-6 empty:hidden" data-part="help" />
        <p className="dots mb-6 empty:hidden" data-part="names" />
        <ol className="rows" data-part="results" />
        <button className="button" type="button" data-part="more" hidden />
        <Elsewhere language={language} frame={frame} />
      </div>
    </div>
  )
}

function Templates({ language }: Pick<Props, 'language'>) {
  return (
    <>
      <template data-part="result">
        <Result language={language} />
      </template>
      <template data-part="facet">
        <fieldset className="facet">
          <legend className="label" />
          <div className="facet-choices" />
        </fieldset>
      </template>
      <template data-part="choice">
        <label>
          <input type="checkbox" />
          <span>{language.words.searchPage.refine}</span>
          <span className="meta" />
        </label>
      </template>
    </>
  )
}

function Elsewhere({ frame, language }: Props) {
  const { words } = language
  const ways = [
    ...frame.sections.map(({ href, name }) => ({ href, name })),
    { href: ARCHIVES, name: words.archives.title },
    { href: PLAN, name: words.plan.title },
  ]
  return (
    <nav aria-labelledby="elsewhere" data-part="elsewhere">
      <h2 id="elsewhere" className="label">
        {words.searchPage.browse}
      </h2>
      <p className="mt-3 flex flex-wrap gap-2">
        {ways.map(({ href, name }) => (
          <a key={href} className="tag" href={href}>
            {name}
          </a>
        ))}
      </p>
    </nav>
  )
}

function Result({ language }: Pick<Props, 'language'>) {
  const { words } = language
  return (
    <li>
      <article className="card">
        <p className="kicker">
          <a href={FRONT} data-part="section">
            {words.common.section}
          </a>
        </p>
        <h2 className="title text-1">
          <a href={FRONT} data-part="title">
            {words.common.readAlso}
          </a>
        </h2>
        <p className="search-text max-w-136 text-ink-2" data-part="text" />
        <p className="meta dots" data-part="facts" />
      </article>
    </li>
  )
}
