import { articlePath } from '../paths'
import { readingTime } from '../phrasing/numbers'
import type { SavedArticle } from './saved-article'

/**
 * The reading list as a Markdown task list, with read articles ticked. `home` is the paper's
 * address, with a final slash.
 */
export function listMarkdown(list: readonly SavedArticle[], title: string, home: string): string {
  return `# ${title}\n\n${list.map((kept) => `${task(kept, home)}\n`).join('')}`
}

function task({ slug, title, section, minutes, date, progress, passages = [] }: SavedArticle, home: string): string {
  const facts = [section, date.slice(0, 10), readingTime(minutes)].filter(Boolean).map(escapeMarkdown)
  const done = progress === 100 ? 'x' : ' '
  const quotes = passages.map((passage) => `\n\n  > ${escapeMarkdown(passage)}`)
  return `- [${done}] [${escapeMarkdown(title)}](${home}${articlePath(slug).slice(1)}), ${facts.join(', ')}${quotes.join('')}`
}

/** CommonMark 2.4: a backslash escapes any of these characters. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_[\]<>&]/g, '\\$&')
}
