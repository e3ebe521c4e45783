const PAIRS: [tag: RegExp, sign: string][] = [
  [/<(b|strong)>([^<\n]*)<\/\1>/gi, '**'],
  [/<(i|em)>([^<\n]*)<\/\1>/gi, '*'],
  [/<(u|span|font)(?:\s[^<>]*)?>([^<\n]*)<\/\1>/gi, ''],
]
const LINK = /<a\s[^<>]*?href=["']([^"'\s<>]+)["'][^<>]*>([^<\n]*)<\/a>/gi
/** Breaks between lines: one inside a sentence may be what the sentence is about. */
const BREAK = /<br\s*\/?>(?=\s*(?:<br|\n|$))|(?<=<br\s?\/?>\s{0,9})<br\s*\/?>/gi

/** The tags of HTML that editors of text leave in a paste, as Markdown. */
export function withoutTags(text: string): string {
  if (!text.includes('<')) return text
  const linked = text
    .replace(BREAK, '\n')
    .replace(LINK, (_whole, to: string, words: string) => `[${words.trim()}](${to})`)
  return PAIRS.reduce(
    (written, [tag, sign]) => written.replace(tag, (_whole, _name, words) => marked(words, sign)),
    linked,
  )
}

/** Words between signs, with the spaces around them outside. */
function marked(words: string, sign: string): string {
  const bare = words.trim()
  return bare === '' || sign === '' ? words : words.replace(bare, () => `${sign}${bare}${sign}`)
}
