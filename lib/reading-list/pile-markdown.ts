import { readingTime } from '../french/numbers'
import { articlePath } from '../paths'
import type { SavedArticle } from './saved-article'

/** The pile as a list of tasks, of which those read are done. `home` is the address of the paper, with a slash at its end. */
export function pileMarkdown(pile: readonly SavedArticle[], title: string, home: string): string {
  return `# ${title}\n\n${pile.map((kept) => `${task(kept, home)}\n`).join('')}`
}

function task({ slug, title, section, minutes, date, progress }: SavedArticle, home: string): string {
  const facts = [section, date.slice(0, 10), readingTime(minutes)].filter(Boolean).map(escapeMarkdown)
  const done = progress === 100 ? 'x' : ' '
  return `- [${done}] [${escapeMarkdown(title)}](${home}${articlePath(slug).slice(1)}), ${facts.join(', ')}`
}

/** CommonMark 2.4: any of these marks may follow a backslash. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_[\]<>&]/g, '\\$&')
}
