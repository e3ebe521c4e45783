import { z } from 'zod'

/** The structured data of this paper: each node with every allowed property, and no other. */
const absolute = z.url({ protocol: /^https$/ })
const instant = z.iso.datetime({ offset: true })
const text = z
  .string()
  .min(1)
  .regex(/^[^\u202f]*$/)
const reference = z.strictObject({ '@id': absolute })

const signature = z.strictObject({ '@type': z.enum(['Person', 'Organization']), name: text, url: absolute })

const image = z.strictObject({
  '@type': z.literal('ImageObject'),
  url: absolute,
  width: z.string().regex(/^\d+$/),
  height: z.string().regex(/^\d+$/),
  caption: text.optional(),
  creditText: text.optional(),
})

const update = z.strictObject({
  '@type': z.literal('BlogPosting'),
  headline: text,
  datePublished: instant,
  url: absolute,
  articleBody: z.string(),
})

const media = z.strictObject({
  '@type': z.enum(['AudioObject', 'VideoObject']),
  name: text,
  contentUrl: absolute,
  encodingFormat: z.string().regex(/^(?:audio|video)\/\w+$/),
  transcript: text.optional(),
})

const newsArticle = z.strictObject({
  '@type': z.enum([
    'NewsArticle',
    'AnalysisNewsArticle',
    'BackgroundNewsArticle',
    'OpinionNewsArticle',
    'ReportageNewsArticle',
    'LiveBlogPosting',
    'AdvertiserContentArticle',
  ]),
  '@id': absolute,
  url: absolute,
  headline: text,
  description: text,
  /** Recommended only (Google, « Article »): an article without a picture has none. */
  image: z.tuple([z.union([image, absolute])], absolute).optional(),
  datePublished: instant,
  dateModified: instant,
  author: z.array(signature).min(1),
  publisher: reference,
  mainEntityOfPage: reference,
  inLanguage: text,
  isAccessibleForFree: z.literal(true),
  wordCount: z.int().min(0),
  timeRequired: z.string().regex(/^PT\d+M$/),
  articleSection: text.optional(),
  contributor: z
    .array(z.strictObject({ '@type': z.literal('Person'), name: text }))
    .min(1)
    .optional(),
  sponsor: z.strictObject({ '@type': z.literal('Organization'), name: text }).optional(),
  sourceOrganization: z.strictObject({ '@type': z.literal('Organization'), name: text }).optional(),
  audio: z.array(media).min(1).optional(),
  video: z.array(media).min(1).optional(),
  coverageStartTime: instant.optional(),
  liveBlogUpdate: z.array(update).min(1).optional(),
  keywords: z.array(text).min(1).optional(),
  correction: z
    .array(z.strictObject({ '@type': z.literal('CorrectionComment'), text, datePublished: instant }))
    .min(1)
    .optional(),
  isPartOf: z.strictObject({ '@type': z.literal('CreativeWorkSeries'), name: text, url: absolute }).optional(),
})

const website = z.strictObject({
  '@type': z.literal('WebSite'),
  '@id': absolute,
  name: text,
  url: absolute,
  description: text.optional(),
  inLanguage: text.optional(),
  publisher: reference.optional(),
})

const webPage = z.strictObject({
  '@type': z.literal('WebPage'),
  '@id': absolute,
  url: absolute,
  name: text,
  description: text,
  isPartOf: website,
  breadcrumb: reference.optional(),
  relatedLink: z.array(absolute).min(1).optional(),
})

const step = z.strictObject({ '@type': z.literal('ListItem'), position: z.int().min(1), name: text, item: absolute })

const breadcrumbList = z.strictObject({
  '@type': z.literal('BreadcrumbList'),
  '@id': absolute,
  itemListElement: z.array(step).min(2),
})

const organization = z.strictObject({
  '@type': z.literal('NewsMediaOrganization'),
  '@id': absolute,
  name: text,
  url: absolute,
  logo: image,
  email: z.email().optional(),
  foundingDate: z.string().optional(),
  sameAs: z.array(absolute).min(1).optional(),
  publishingPrinciples: absolute.optional(),
  correctionsPolicy: absolute.optional(),
  ethicsPolicy: absolute.optional(),
  ownershipFundingInfo: absolute.optional(),
  masthead: absolute.optional(),
  actionableFeedbackPolicy: absolute.optional(),
  verificationFactCheckingPolicy: absolute.optional(),
  unnamedSourcesPolicy: absolute.optional(),
  diversityPolicy: absolute.optional(),
})

export const GRAPH = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.union([newsArticle, webPage, breadcrumbList, organization, website])).min(2),
})
