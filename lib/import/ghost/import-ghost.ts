import { slugify } from '../../text/fold'
import { type Data, isRecord, wordsOf } from '../foreign/front-matter'
import { htmlWords } from '../html/dom-queries'
import { htmlToMarkdown } from '../html/to-markdown'
import type { Header, Imported, ImportedAuthor, ImportedText } from '../imported-text'
import type { Losses } from '../losses'
import { lexicalHtml, mobiledocHtml } from './editor-documents'
import { publicHtml } from './public-html'

/** The tables of a Ghost export, or the posts of its API, whatever wraps them. */
export function ghostData(json: unknown): Data | undefined {
  if (!isRecord(json)) return undefined
  const [first] = Array.isArray(json.db) ? json.db : [json]
  if (!isRecord(first)) return undefined
  const data = isRecord(first.data) ? first.data : first
  return Array.isArray(data.posts) &&
    data.posts.some((post) => isRecord(post) && ('html' in post || 'mobiledoc' in post || 'lexical' in post))
    ? data
    : undefined
}

/** Imports a Ghost export or an API response. Posts that are not public become drafts. */
export function importGhost(path: string, data: Data, today: string, losses: Losses): Imported {
  const tables = {
    users: rows(data.users),
    tags: rows(data.tags),
    posts_authors: rows(data.posts_authors),
    posts_tags: rows(data.posts_tags),
    posts_meta: rows(data.posts_meta),
  }
  const authors = new Map<string, ImportedAuthor>()
  for (const user of [...tables.users, ...rows(data.authors)]) addAuthor(user, authors)
  const posts = [...rows(data.posts), ...rows(data.pages)]
  const texts = posts.map((post) => importedFrom(post, tables, authors, { path, today, losses }))
  const origins = posts.flatMap((post) => {
    const url = wordsOf(post.url)
    return url !== undefined && URL.canParse(url) ? [new URL(url).origin] : []
  })
  return { texts, authors: [...authors.values()], files: [], origins: [...new Set(origins)] }
}

type Tables = Record<'users' | 'tags' | 'posts_authors' | 'posts_tags' | 'posts_meta', Data[]>

interface Context {
  path: string
  today: string
  losses: Losses
}

function rows(value: unknown): Data[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function addAuthor(user: Data, authors: Map<string, ImportedAuthor>): string {
  const id = slugify(wordsOf(user.slug) ?? wordsOf(user.name) ?? '')
  const [name, description] = [wordsOf(user.name), wordsOf(user.bio)]
  if (id !== '' && name !== undefined) authors.set(id, { id, name, ...(description !== undefined && { description }) })
  return id
}

function importedFrom(
  post: Data,
  tables: Tables,
  authors: Map<string, ImportedAuthor>,
  { path, today, losses }: Context,
): ImportedText {
  const slug = wordsOf(post.slug) ?? wordsOf(post.title) ?? 'texte'
  const from = `${path}#${slug}`
  const html = htmlOf(post)
  const context = { from, source: html, losses }
  const isPage = wordsOf(post.type) === 'page' || wordsOf(post.page) === 'true' || wordsOf(post.page) === '1'
  const reasons = reasonsFor({ ...metaFor(post, tables), ...post }, html, today)
  const published = (wordsOf(post.published_at) ?? wordsOf(post.created_at) ?? today)
    .replace(/\.\d+/, '')
    .replace(' ', 'T')
  const date = published.length > 19 || published.length === 10 ? published : `${published}Z`
  const kind = isPage && reasons.length === 0 ? 'page' : 'article'
  const address = wordsOf(post.url)
  const addresses = [address !== undefined && URL.canParse(address) ? new URL(address).pathname : `/${slug}/`]
  const header: Header = {
    title: wordsOf(post.title) ?? 'Sans titre',
    ...(kind === 'article' && { date }),
    ...fieldsOf(post, tables, authors),
    aliases: addresses,
  }
  const { body, anchors } = htmlToMarkdown(publicHtml(html, context), context)
  return { from, kind, slug, header, body, folder: '', addresses, anchors, reasons }
}

/** The HTML of a post, or that of the editor's document where the export holds nothing else. */
function htmlOf(post: Data): string {
  if (typeof post.html === 'string' && post.html !== '') return post.html
  return lexicalHtml(post.lexical) ?? mobiledocHtml(post.mobiledoc) ?? ''
}

/** The metadata of a post: from a table of the export, or from the post itself. */
function metaFor(post: Data, { posts_meta }: Tables): Data {
  const own = posts_meta.find((row) => wordsOf(row.post_id) === wordsOf(post.id))
  return own ?? (isRecord(post.posts_meta) ? post.posts_meta : {})
}

function reasonsFor(post: Data, html: string, today: string): string[] {
  const [status, visibility] = [wordsOf(post.status), wordsOf(post.visibility)]
  const isLetter = /^(?:true|1)$/.test(wordsOf(post.email_only) ?? '')
  const date = (wordsOf(post.published_at) ?? '').slice(0, 10)
  return [
    ...(status === undefined || status === 'published' ? [] : [`état « ${status} » dans Ghost`]),
    ...(visibility === undefined || visibility === 'public' ? [] : [`réservé (« ${visibility} ») dans Ghost`]),
    ...(/<meta[^>]*\brobots\b[^>]*noindex/i.test(wordsOf(post.codeinjection_head) ?? '') ? ['noindex dans Ghost'] : []),
    ...(isLetter ? ['envoyé par lettre seulement'] : []),
    ...(date > today ? [`date à venir : ${date}`] : []),
    ...(html === '' && (post.mobiledoc || post.lexical) ? ['le texte n’est pas en HTML dans l’export'] : []),
  ]
}

function fieldsOf(post: Data, tables: Tables, authors: Map<string, ImportedAuthor>): Omit<Header, 'title'> {
  const id = wordsOf(post.id)
  const linked = (links: readonly Data[], key: string, targets: readonly Data[]): Data[] => {
    const ids = links.filter((link) => wordsOf(link.post_id) === id).map((link) => wordsOf(link[key]))
    return ids.map((one) => targets.find((target) => wordsOf(target.id) === one)).filter(isRecord)
  }
  const users =
    rows(post.authors).length > 0 ? rows(post.authors) : linked(tables.posts_authors, 'author_id', tables.users)
  const alone = tables.users.filter((user) => wordsOf(user.id) === wordsOf(post.author_id))
  const signed = (users.length > 0 ? users : alone).map((user) => addAuthor(user, authors)).filter((one) => one !== '')
  const tags = (
    rows(post.tags).length > 0 ? rows(post.tags) : linked(tables.posts_tags, 'tag_id', tables.tags)
  ).flatMap((tag) => wordsOf(tag.name) ?? [])
  const [section, ...others] = tags.filter((name) => !name.startsWith('#'))
  const meta = metaFor(post, tables)
  const description = wordsOf(post.custom_excerpt) ?? wordsOf(post.meta_description) ?? wordsOf(meta.meta_description)
  const src = wordsOf(post.feature_image)
  const caption = htmlWords(wordsOf(post.feature_image_caption) ?? wordsOf(meta.feature_image_caption) ?? '')
  return {
    ...(description !== undefined && { description }),
    ...(section !== undefined && { section }),
    ...(signed.length > 0 && { authors: signed }),
    ...(others.length > 0 && { tags: others }),
    ...(src !== undefined && {
      image: {
        src: src.replace('__GHOST_URL__', ''),
        alt: wordsOf(post.feature_image_alt) ?? wordsOf(meta.feature_image_alt) ?? '',
        ...(caption !== '' && { caption }),
      },
    }),
  }
}
