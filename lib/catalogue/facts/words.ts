import { wordsOf } from '../../blocks/kinds'
import type { Rule } from '../../store/rule'
import { splitLead } from '../../text/fields'
import { type CatalogueFacts, lists } from './catalogue-facts'

/** By slug, of published articles. A line that is another article's title is no longer of the text. */
export const words: Rule<CatalogueFacts, 'words'> = {
  keyList: lists.articles,
  tracksChanges: true,
  derive(slug, read) {
    const [article, names, links] = [read.fact('article', slug), read.fact('names', slug), read.fact('links', slug)]
    if (!article || !names || !links || read.fact('identity', slug)?.draft !== false) return {}
    const text = article.blocks
      .filter((_, index) => !links.titleBlocks.includes(index))
      .flatMap((block) => wordsOf(block) || [])
    const [lead, body] = splitLead(text.join('\n'))
    const straps = [...names.tags, names.section, names.series].flatMap((named) => named?.name ?? [])
    const texts = { title: article.title, deck: article.description ?? '', straps: straps.join('\n'), lead, body }
    return { value: { day: article.date.day, texts } }
  },
}
