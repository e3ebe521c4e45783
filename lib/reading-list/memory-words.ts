import { french, type MemoryWords } from '../phrasing/memory-words'

/** The words in the page's language; in French if the script of that language does not load. */
export async function memoryWords(): Promise<MemoryWords> {
  const { lang } = document.documentElement
  try {
    if (lang.startsWith('en')) return (await import('../phrasing/memory-words-english')).english
    if (lang.startsWith('oc')) return (await import('../phrasing/memory-words-occitan')).occitan
  } catch {}
  return french
}
