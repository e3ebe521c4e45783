/** What authors write for true and false, in French, in English and in other formats. */
const YES = /^(?:true|oui|yes|vrai|o|y|1|on)$/i
const NO = /^(?:false|non|no|faux|n|0|off|never|jamais)$/i

/** `"oui"` → `true`; undefined when the text says neither. */
export function proposeBoolean(written: string): string | undefined {
  const word = written.replace(/^["'\s]+|["'\s]+$/g, '')
  if (YES.test(word)) return 'true'
  return NO.test(word) ? 'false' : undefined
}
