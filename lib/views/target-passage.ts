import type { Article } from '../article/article'
import type { Block } from '../article/block'
import type { Slug } from '../article/slug'
import { paragraphsOf } from '../blocks/paragraphs'
import type { Links } from '../catalogue/facts/catalogue-facts'
import { textLanguage } from '../site'
import { plainText } from '../text/plain-text'
import { choosePassage, type LinkWords } from './choose-passage'
import { linkTargets, type PageContext, siteOf } from './page-context'
import { resolveLinks } from './resolve-links'
import type { TargetPassage } from './view-facts'

/** The key of a fact: the article that links, and its target. */
export const passageKey = (from: Slug, to: Slug): string => `${from} ${to}`

/** Chosen by the words around the link, in the part of the target that the author names if any. */
export function passageOf(key: string, context: PageContext): TargetPassage | undefined {
  const { read } = context
  const [from = '', to = ''] = key.split(' ')
  const [source, links, target] = [read.fact('article', from), read.fact('links', from), read.fact('article', to)]
  if (!source || !links || !target || target.slug === source.slug) return undefined
  const titles = new Set(read.fact('links', to)?.titleBlocks)
  const named = fragmentTo(target.slug, links)
  const found = paragraphsIn(target.blocks, titles)
  const part = found.filter(({ parts }) => named !== undefined && parts.includes(named))
  const paragraphs = part.length > 0 ? part : found
  const chosen = choosePassage(
    wordsAround(target.slug, source, links),
    paragraphs.map(({ html }) => shownText(html, context)),
  )
  const place = paragraphs[chosen?.paragraph ?? -1]
  if (!chosen || !place) return undefined
  const { block, paragraph } = place
  const isForeign = target.lang !== textLanguage(siteOf(context).language)
  return { text: chosen.text, ...(isForeign && { lang: target.lang }), block, paragraph }
}

interface PlacedParagraph {
  text: string
  html: string
  block: number
  paragraph: number
  /** The ids of the headings above it, one per depth. */
  parts: readonly string[]
}

function paragraphsIn(blocks: readonly Block[], titleBlocks: ReadonlySet<number>): PlacedParagraph[] {
  let headings: Block<'heading'>[] = []
  return blocks.flatMap((content, block) => {
    if (content.type === 'heading') {
      headings = [...headings.filter(({ depth }) => depth < content.depth), content]
    }
    if (content.type !== 'prose' || titleBlocks.has(block)) return []
    const parts = headings.map(({ id }) => id)
    return paragraphsOf(content.html).map(({ text, html }, paragraph) => ({ text, html, block, paragraph, parts }))
  })
}

function fragmentTo(slug: Slug, { readAlso }: Links): string | undefined {
  const targets = readAlso.flat()
  return targets.flatMap((target) => (target.type === 'article' && target.slug === slug ? target.fragment : []))[0]
}

/** The text of a paragraph, in which a link without words is shown as the title of its target. */
function shownText(html: string, context: PageContext): string {
  return plainText(resolveLinks(html, linkTargets(context))).replaceAll('\n', ' ')
}

/** The paragraph before a « Lire aussi », or the one whose sentence holds the link. */
function wordsAround(slug: Slug, { title, description = '', blocks }: Article, links: Links): LinkWords {
  const titles = new Set(links.titleBlocks)
  const paragraphs = paragraphsIn(blocks, titles)
  const list = links.readAlso.findIndex((targets) => {
    return targets.some((target) => target.type === 'article' && target.slug === slug)
  })
  const lists = blocks.flatMap(({ type }, index) => (type === 'read-also' || titles.has(index) ? [index] : []))
  const end = lists[list]
  const found =
    end === undefined
      ? paragraphs.find(({ html }) => html.includes(`"article:${slug}`))
      : paragraphs.findLast(({ block }) => block < end)
  return { paragraph: (found ?? paragraphs[0])?.text ?? '', article: `${title}. ${description}` }
}
