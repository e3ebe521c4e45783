import { french, type ReadingWords } from '../phrasing/reading-words'

/** The words in the page's language; in French if the script of that language does not load. */
export async function readingWords(): Promise<ReadingWords> {
  const { lang } = document.documentElement
  try {
    if (lang.startsWith('en')) return (await import('../phrasing/reading-words-english')).english
    if (lang.startsWith('oc')) return (await import('../phrasing/reading-words-occitan')).occitan
  } catch {}
  return french
}
