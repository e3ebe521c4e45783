import type { BlockView } from '@/lib/blocks/view'
import { directionOf, titleDirection } from '@/lib/direction'
import { hueClass } from '@/lib/hue'
import type { Language } from '@/lib/language/language'
import { textLanguage } from '@/lib/site'
import type { ArticleView, WithdrawnView } from '@/lib/views/article-view'
import type { Frame } from '@/lib/views/view-parts'
import { AgeNotice } from './age-notice'
import { Blocks } from './blocks'
import { Breadcrumb } from './breadcrumb'
import { Byline } from './byline'
import { Caption } from './caption'
import { Citations } from './citations'
import { Contents } from './contents'
import { Corrections } from './corrections'
import { PageShell } from './page-shell'
import { DENSE_PHONE, Picture } from './picture'
import { PictureViewer } from './picture-viewer/picture-viewer'
import { Imprint, PrintedAddresses } from './printed-addresses'
import { Recommendations } from './recommendations'
import { ScrollStops } from './scroll-stops/scroll-stops'
import { SeriesFooter } from './series-footer'
import { Sources } from './sources'
import { Tags } from './tags'
import { TakeAway } from './take-away'
import { TitleText } from './title-text'
import { WithdrawnPage } from './withdrawn-page'

interface Props<V> {
  view: V
  frame: Frame
  language: Language
}

/** The page at the address of an article: the article, or the notice of its withdrawal. */
export function ArticlePage({ view, ...rest }: Props<ArticleView | WithdrawnView>) {
  return view.type === 'withdrawn' ? <WithdrawnPage view={view} {...rest} /> : <WholeArticle view={view} {...rest} />
}

function WholeArticle({ view, frame, language }: Props<ArticleView>) {
  const { longDate, words } = language
  const { head, section, picture, series } = view
  const paper = textLanguage(frame.site.language)
  // The frame of the page is in the paper's language, whatever the text's.
  const [lang, labels] = view.lang === paper ? [] : [view.lang, paper]
  return (
    <PageShell language={language} frame={frame} address={head.address} section={section?.id}>
      <article className={`wrap article${picture ? ' pictured' : ''} ${hueClass(section)}`.trim()}>
        <Imprint date={longDate(view.published)} address={head.address} site={frame.site} />
        <div className="article-kicker">
          <Breadcrumb language={language} links={view.breadcrumb} />
          {series && (
            <p className="kicker text-link">
              <a href={series.href}>
                {words.article.series} {series.name}, {words.article.positionShort(series.position, series.count)}
              </a>
            </p>
          )}
        </div>
        <h1 className="text-4" lang={lang} dir={titleDirection(view.title)}>
          <TitleText text={view.title} foreign={lang ? undefined : view.foreign} />
        </h1>
        {view.deck && (
          <p className="article-standfirst" lang={lang} dir={directionOf(view.deck)}>
            {view.deck}
          </p>
        )}
        <Byline language={language} view={view} site={frame.site} />
        {/* The picture and its caption are inside the text, because reader views drop the rest. */}
        {/* Readability looks for this id and for the class « e-content ». */}
        <div id="texte" className={`e-content ${proseClass(view)}`} lang={lang}>
          {picture && <LeadPicture picture={picture} />}
          {view.old && <AgeNotice lang={labels} language={language} old={view.old} />}
          <Contents language={language} entries={view.contents} lang={lang} />
          <Blocks blocks={view.blocks} language={language} lang={lang} labels={labels} />
          <ScrollStops blocks={view.blocks} />
          <PictureViewer view={view} language={language} />
        </div>
        <footer className="article-foot">
          <div className="colophon">
            <Sources lang={lang} language={language} sources={view.sources} />
            <Corrections lang={lang} language={language} corrections={view.corrections} />
          </div>
          <PrintedAddresses language={language} addresses={view.addresses} site={frame.site} />
          <Tags language={language} tags={view.tags} />
          {series && <SeriesFooter language={language} series={series} />}
          <TakeAway language={language} files={view.takeAway} />
          <Citations language={language} links={view.citedBy} />
        </footer>
      </article>
      <Recommendations language={language} articles={view.readAlso} site={frame.site} />
    </PageShell>
  )
}

/** From this width in pixels, a landscape may fill a phone from edge to edge, and the margin. */
const FILLS = 640

function LeadPicture({ picture }: { picture: NonNullable<ArticleView['picture']> }) {
  const { width, height } = picture.rendition
  const wide = width > height && width >= FILLS
  return (
    <figure className={wide ? 'article-picture picture-wide' : 'article-picture'}>
      <Picture
        picture={picture}
        sizes={`${DENSE_PHONE}, ${wide ? '(min-width: 80rem) 62rem, 100vw' : '(min-width: 40rem) 37rem, 92vw'}`}
        first
      />
      <Caption picture={picture} />
    </figure>
  )
}

/** In words. Longer articles have a progress bar and a drop cap. */
const LONG = 600

function proseClass({ words: length, blocks }: ArticleView): string {
  if (length <= LONG) return 'prose'
  return opensWithLetter(blocks.find(({ type }) => type !== 'key-points')) ? 'prose long dropcap' : 'prose long'
}

/** In letters, without tags: such a paragraph is as high as its drop cap on a wide page. */
const HIGH = 180

/**
 * A guillemet or a digit makes a poor drop cap, and so does a letter of a script without capitals,
 * which may be joined to the next. Beside a short paragraph, a drop cap would overlap the next one.
 */
function opensWithLetter(block: BlockView | undefined): boolean {
  const [, first = ''] = (block?.type === 'prose' && /^<p>(\p{LC}.*?)<\/p>/su.exec(block.html)) || []
  return first.replace(/<[^>]*>/g, '').length >= HIGH
}
