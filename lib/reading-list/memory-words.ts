import { french, type MemoryWords } from '../phrasing/memory-words'

/** In the language of the page; in French where the script of that language does not come. */
export async function memoryWords(): Promise<MemoryWords> {
  const { lang } = document.documentElement
  try {
    if (lang.startsWith('en')) return (await import('../phrasing/memory-words-english')).english
    if (lang.startsWith('oc')) return (await import('../phrasing/memory-words-occitan')).occitan
  } catch {}
  return french
}
