/** A full stop, or the end of a quotation, before a capital letter, a figure or a quotation. */
const END = /(?<=[.!?…](?:[\s\u00a0\u202f]?»|["”)])?)\s+(?=[«"“(—–]|[\p{Lu}\p{N}])/u

/** « M. », « J.-P. », « art. »: the full stop belongs to the word. */
const ABBREVIATION =
  /(?:^|[\s\u00a0«(’-])(?:\p{Lu}|M{1,2}|Mme|Mlle|Dr|Me|Pr|St|Ste|art|av|cf|chap|env|ex|fig|no|p|pp|vol)\.$/u

/** The sentences of a paragraph, as they are written. */
export function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = []
  for (const part of paragraph.trim().split(END)) {
    const last = sentences.at(-1)
    if (last !== undefined && ABBREVIATION.test(last)) sentences[sentences.length - 1] = `${last} ${part}`
    else if (part !== '') sentences.push(part)
  }
  return sentences
}
