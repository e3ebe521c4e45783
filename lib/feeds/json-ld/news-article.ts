import type {
  AdvertiserContentArticle,
  BlogPosting,
  CorrectionComment,
  ImageObject,
  LiveBlogPosting,
  NewsArticle,
} from 'schema-dts'
import type { Correction } from '../../article/article'
import type { PublicationDate } from '../../article/publication-date'
import type { BlockView } from '../../blocks/view'
import { absoluteUrl, FRONT } from '../../paths'
import type { Picture } from '../../picture'
import type { Site } from '../../site'
import { plainText } from '../../text/plain-text'
import type { ArticleView } from '../../views/article-view'
import { largestFile } from '../largest-picture-file'
import { machineText } from '../machine-text'
import { instant } from '../rfc3339'
import { author, organizationId } from './nodes'

type NewsType = Exclude<NewsArticle['@type'], 'ReviewNewsArticle' | 'AskPublicNewsArticle'>

/** schema.org has no type for an interview or a brief: they are plain news articles. */
const SUBTYPES = new Map<string, NewsType>([
  ['analyse', 'AnalysisNewsArticle'],
  ['reportage', 'ReportageNewsArticle'],
  ['enquête', 'ReportageNewsArticle'],
  ['tribune', 'OpinionNewsArticle'],
  ['explication', 'BackgroundNewsArticle'],
  ['glossaire', 'BackgroundNewsArticle'],
])

/** `card` is the address of the share card: the image of an article without a picture. */
export function newsArticle(
  view: ArticleView,
  site: Site,
  card: string | undefined,
): NewsArticle | LiveBlogPosting | AdvertiserContentArticle {
  const url = absoluteUrl(site, view.head.address)
  const common = {
    '@id': `${url}#article`,
    url,
    headline: machineText(view.title),
    description: machineText(view.head.description),
    datePublished: instant(view.published, site.timezone),
    dateModified: instant(view.updated ?? view.published, site.timezone),
    author: authors(view, site),
    publisher: { '@id': organizationId(site) },
    mainEntityOfPage: { '@id': url },
    ...imagesOf(view, site, card),
    inLanguage: site.locale.startsWith(`${view.lang}-`) ? site.locale : view.lang,
    isAccessibleForFree: true,
    wordCount: view.words,
    timeRequired: `PT${view.minutes}M`,
    ...optional(view, site),
  }
  if (view.sponsor) return { '@type': 'AdvertiserContentArticle', ...common }
  const updates = liveUpdates(view, site)
  const [first] = updates.slice(-1)
  if (first === undefined) return { '@type': SUBTYPES.get(view.kind) ?? 'NewsArticle', ...common }
  const coverageStartTime = instant(first.date, site.timezone)
  return { '@type': 'LiveBlogPosting', ...common, coverageStartTime, liveBlogUpdate: updates.map(({ post }) => post) }
}

/** The updates of « En direct », newest first. */
function liveUpdates({ blocks, head, title }: ArticleView, site: Site): { date: PublicationDate; post: BlogPosting }[] {
  const updates = blocks.flatMap((block) => (block.type === 'live' ? block.updates : []))
  return updates.map(({ id, date, title: own, html }) => ({
    date,
    post: {
      '@type': 'BlogPosting',
      headline: machineText(own === undefined ? title : plainText(own)),
      datePublished: instant(date, site.timezone),
      url: `${absoluteUrl(site, head.address)}#${id}`,
      articleBody: machineText(plainText(html)),
    },
  }))
}

function optional(
  { section, tags, contributors = [], sponsor, agency, series, corrections = [], blocks }: ArticleView,
  site: Site,
) {
  const audio = mediaIn(blocks, 'audio', site).map((file) => ({ '@type': 'AudioObject' as const, ...file }))
  const video = mediaIn(blocks, 'video', site).map((file) => ({ '@type': 'VideoObject' as const, ...file }))
  return {
    ...(contributors.length > 0 && {
      contributor: contributors.flatMap(({ names }) => {
        return names.map((name) => ({ '@type': 'Person' as const, name: machineText(name) }))
      }),
    }),
    ...(sponsor?.name !== undefined && {
      sponsor: { '@type': 'Organization' as const, name: machineText(sponsor.name) },
    }),
    ...(agency !== undefined && {
      sourceOrganization: { '@type': 'Organization' as const, name: machineText(agency) },
    }),
    ...(audio.length > 0 && { audio }),
    ...(video.length > 0 && { video }),
    ...(section && { articleSection: machineText(section.name) }),
    ...(tags.length > 0 && { keywords: tags.map(({ text }) => machineText(text)) }),
    ...(corrections.length > 0 && { correction: corrections.map((one) => correction(one, site)) }),
    ...(series && {
      isPartOf: {
        '@type': 'CreativeWorkSeries' as const,
        name: machineText(series.name),
        url: absoluteUrl(site, series.href),
      },
    }),
  }
}

/** The sounds or the videos of a text, each with the transcript that follows it. */
function mediaIn(blocks: readonly BlockView[], name: 'audio' | 'video', site: Site) {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'media' || block.name !== name) return []
    const next = blocks[index + 1]
    const transcript = next?.type === 'transcript' ? machineText(plainText(next.html)) : undefined
    return {
      name: machineText(block.title),
      contentUrl: absoluteUrl(site, block.address),
      encodingFormat: block.mediaType,
      ...(transcript !== undefined && { transcript }),
    }
  })
}

function correction({ date, text }: Correction, { timezone }: Site): CorrectionComment {
  return { '@type': 'CorrectionComment', text: machineText(text), datePublished: instant(date, timezone) }
}

/**
 * The authors; the paper signs an unsigned article. Its name is repeated, because crawlers and
 * reader views do not follow a reference.
 */
function authors(view: ArticleView, site: Site) {
  const links = view.authors.length > 0 ? view.authors : [{ href: FRONT, text: site.name }]
  return links.map((link) => author(link, site))
}

/** Search engines choose among several shapes of the picture. */
function imagesOf({ picture, crops = [] }: ArticleView, site: Site, card: string | undefined) {
  const whole = picture ? [imageObject(picture, site)] : []
  const others = [...crops, ...(card === undefined ? [] : [card])].map((address) => absoluteUrl(site, address))
  const image: (ImageObject | string)[] = [...whole, ...others]
  return image.length > 0 ? { image } : {}
}

/** The largest file: Google requires 1200 px or more. */
function imageObject({ caption, credit, rendition }: Picture, site: Site): ImageObject {
  const { address, width, height } = largestFile(rendition)
  return {
    '@type': 'ImageObject',
    url: absoluteUrl(site, address),
    width: `${width}`,
    height: `${height}`,
    ...(caption && { caption: machineText(caption) }),
    ...(credit && { creditText: machineText(credit) }),
  }
}
