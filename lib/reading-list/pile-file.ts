import { pileWords } from '../french/words'
import { parsePile, type SavedArticle } from './saved-article'

/** In bytes; a pile of 500 articles weighs a third of it. */
const LARGEST = 500_000

/** Has the browser save a file that was made here. */
export function downloadFile(extension: string, type: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = `${pileWords.fileName}.${extension}`
  link.click()
  // Browsers read it after this turn, and say nothing when they are done.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** The pile in the file that a field holds, which is emptied so that the same file may be chosen again. */
export async function readPileFile(field: HTMLInputElement): Promise<SavedArticle[]> {
  const file = field.files?.[0]
  if (!file || file.size > LARGEST) return []
  const text = await file.text().catch(() => null)
  field.value = ''
  return parsePile(text)
}
