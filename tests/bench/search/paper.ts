import { resolve } from 'node:path'
import type { Article } from '@/lib/article'
import { articlePath } from '@/lib/paths'
import { clockFrom } from '@/lib/press/settings'
import { readAndUnderstand } from '@/lib/press/understood'
import type { ArticleView, BlockView } from '@/lib/views/view'

/** The articles of a content folder, as far as a search is concerned with them. */
export async function readPaper(folder: string): Promise<ArticleView[]> {
  const { value } = await readAndUnderstand({
    root: process.cwd(),
    contentDir: resolve(folder),
    now: clockFrom(process.env),
  })
  if (!value) throw new Error(`${folder} holds no newsroom`)
  return value.articles.map(viewOf)
}

function viewOf({ slug, title, description, date, section, authors, series, ...article }: Article): ArticleView {
  const address = articlePath(slug)
  return {
    type: 'article',
    head: { title, description: description ?? '', address },
    breadcrumb: [],
    title,
    ...(description !== undefined && { deck: description }),
    ...(section && { section: { id: section.name, href: '/', name: section.name, short: section.name, hue: 0 } }),
    ...(series && { series: { name: series.name, href: '/', position: 1, count: 1 } }),
    authors: authors.map(({ name }) => ({ href: '/', text: name })),
    published: date,
    minutes: 1,
    words: article.words,
    kind: article.kind,
    lang: article.lang,
    contents: [],
    blocks: article.blocks.flatMap((block): BlockView[] =>
      block.type === 'read-also' || block.type === 'figure' ? [] : [block],
    ),
    tags: [],
    readAlso: [],
    citations: 0,
  }
}
