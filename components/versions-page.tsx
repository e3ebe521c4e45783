import { directionOf } from '@/lib/direction'
import type { Language } from '@/lib/language/language'
import { textLanguage } from '@/lib/site'
import type { ChangedLine, VersionChange, VersionsView } from '@/lib/views/article-view'
import type { Frame } from '@/lib/views/view-parts'
import { Breadcrumb } from './breadcrumb'
import { Corrections } from './corrections'
import { Dated } from './dated'
import { Icon } from './icon'
import { PageShell } from './page-shell'
import { TitleText } from './title-text'

/** What changed in an article since its publication, newest change first. */
export function VersionsPage({ view, frame, language }: { view: VersionsView; frame: Frame; language: Language }) {
  const { longDate, words } = language
  const { head, article, changes, times, first, corrections } = view
  const paper = textLanguage(frame.site.language)
  const lang = view.lang === paper ? undefined : view.lang
  return (
    <PageShell language={language} frame={frame} address={head.address} className="wrap page versions">
      <Breadcrumb language={language} links={view.breadcrumb} />
      <p className="kicker mt-3 mb-1.5 text-link">{words.versions.label}</p>
      <h1 className="text-3" lang={lang} dir={directionOf(article.text)}>
        <TitleText text={article.text} foreign={article.foreign} />
      </h1>
      <p className="versions-intro">
        {words.versions.intro(times)} <Legend language={language} />
      </p>
      {corrections && (
        <div className="colophon">
          <Corrections lang={lang} language={language} corrections={corrections} />
        </div>
      )}
      <ol className="changes" reversed>
        {changes.map((change) => (
          <Change key={change.date.iso} change={change} lang={lang} language={language} labels={lang && paper} />
        ))}
        <li>
          <h2 className="text-1s">
            {words.versions.first} <Dated date={first} as={longDate} />
          </h2>
        </li>
      </ol>
      <a className="more" href={article.href}>
        {words.versions.read}
        <Icon name="arrow" />
      </a>
    </PageShell>
  )
}

/** Explains the marks, each shown on its own explanation. */
function Legend({ language: { words } }: { language: Language }) {
  const [before, added, between, removed, after] = words.versions.legend
  return (
    <>
      {before}
      <ins>{added}</ins>
      {between}
      <del>{removed}</del>
      {after}
    </>
  )
}

interface Shown {
  language: Language
  /** The language of the text, if it is not the paper's, and that of the labels inside it. */
  lang: string | undefined
  labels: string | undefined
}

function Change({ change, ...shown }: { change: VersionChange } & Shown) {
  const { longDate, words } = shown.language
  const { date, added, removed, skipped, lines } = change
  return (
    <li>
      <h2 className="text-1s">
        {words.versions.since} <Dated date={date} as={longDate} />
      </h2>
      <p className="meta">{words.versions.words(added, removed)}</p>
      {skipped !== undefined && <p className="meta">{words.versions.skipped(skipped)}</p>}
      {lines.map((line, index) => (
        // Lines of a static page never move.
        // biome-ignore lint/suspicious/noArrayIndexKey: two paragraphs may be the same
        <Line key={index} line={line} {...shown} />
      ))}
    </li>
  )
}

function Line({ line, language: { words }, lang, labels }: { line: ChangedLine } & Shown) {
  if ('unchanged' in line) return <p className="meta unchanged">{words.versions.unchanged(line.unchanged)}</p>
  return (
    <>
      {line.part && <p className="label">{words.versions.parts[line.part]}</p>}
      <p className="changed" lang={lang} dir={directionOf(line.pieces.map(({ text }) => text).join(''))}>
        {line.pieces.map(({ kind, text }, index) => {
          const key = `${index} ${kind}`
          if (kind === 'same') return <span key={key}>{text}</span>
          const Mark = kind === 'added' ? 'ins' : 'del'
          return (
            <Mark key={key}>
              <span className="sr-only" lang={labels}>
                {`${words.versions[kind]} `}
              </span>
              {text}
            </Mark>
          )
        })}
      </p>
    </>
  )
}
