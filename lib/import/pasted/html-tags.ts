const PAIRS: [tag: RegExp, sign: string][] = [
  [/<(b|strong)>\s*([^<\n]*?)\s*<\/\1>/gi, '**'],
  [/<(i|em)>\s*([^<\n]*?)\s*<\/\1>/gi, '*'],
  [/<(u|span|font)(?:\s[^>]*)?>\s*([^<\n]*?)\s*<\/\1>/gi, ''],
]
const LINK = /<a\s[^>]*?href=["']([^"'\s]+)["'][^>]*>\s*([^<\n]*?)\s*<\/a>/gi
/** Breaks between lines: one inside a sentence may be what the sentence is about. */
const BREAK = /<br\s*\/?>(?=\s*(?:<br|\n|$))|(?<=<br\s*\/?>\s*)<br\s*\/?>/gi

/** The tags of HTML that editors of text leave in a paste, as Markdown. */
export function withoutTags(text: string): string {
  const linked = text.replace(BREAK, '\n').replace(LINK, '[$2]($1)')
  return PAIRS.reduce(
    (written, [tag, sign]) =>
      written.replace(tag, (_whole, _name, words) => (words === '' ? '' : `${sign}${words}${sign}`)),
    linked,
  )
}
