/** Lines, and what was removed from them. */
export interface Part {
  lines: string[]
  left: string[]
}

/** The item markers of pasted lists, including dashes of any length. */
const BULLET =
  /^(?:(?:[-‐-―−•·‣◦▪▫■□●○◆◇►▶▸→➔➜➤⇒✓✔+»¤\uf0b7\uf0a7👉🔹🔸✅]|>(?!\s*\[!)|\*(?=[\s\u00a0]))[\s\u00a0]{0,2}){1,3}[\s\u00a0]*(?=\S)/u
const NEEDS_SPACE = /^([-+>»·])(?!\1?[\s\u00a0])/
/** A quantity: « + 3 % », « −2 °C ». */
const QUANTITY = /^[+−>][\s\u00a0]?\d/
const NUMBER = /^(?:\(?\d{1,2}|[a-z])(?:[.)/]|\s?[°º]|\s?[-–—](?=\s))[\s\u00a0]+(?=\S)/
/** `***`, or the long dash that assistants put between two parts. */
const RULE = /^(?:(?:[-*_=~–—•·#+][\s\u00a0]*){3,}|[⸺⸻]+)$/u
const END = /[.!?…][\s\u00a0]*(?:[»”"')\]*_]|\[\^?\w{1,3}\]|[\s\u00a0])*$/u
/** Endings that both headings and sentences may have. */
const ASKS = /[!?][\s\u00a0]*(?:[»”"')*_]|[\s\u00a0])*$/u

/** A title starts with a capital or a digit, after quotes, emphasis or emoji. */
const STARTS =
  /^(?:(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)\u200d?\s?)*(?:[*_“"'([¿¡]|«[\s\u00a0\u202f]?)*[\p{Lu}\p{N}]/u

/** The length of one line on a screen: a longer text is a paragraph. */
const SHORT = 120
const FEW_WORDS = 18

export type Mark = 'bullet' | 'number'

interface Item {
  mark: Mark
  /** The kind of marker, common to all items of a list: `bullet`, `1.`, `a)`. */
  kind: string
  /** The number of the item. */
  start?: number
  text: string
}

/** The item of a list without its mark. */
export function itemOf(line: string): Item | undefined {
  const [number] = NUMBER.exec(line) ?? []
  if (number !== undefined) {
    const [digits] = /\d+/.exec(number) ?? []
    const kind = number
      .replace(/[\s\u00a0]/g, '')
      .replace(/\d+/, '1')
      .replace(/[a-z]/, 'a')
    return { mark: 'number', kind, ...(digits && { start: Number(digits) }), text: line.slice(number.length) }
  }
  const bullet = BULLET.exec(line)
  if (!bullet || NEEDS_SPACE.test(line) || QUANTITY.test(line) || line.startsWith('**')) return undefined
  return { mark: 'bullet', kind: 'bullet', text: line.slice(bullet[0].length) }
}

/** Emoji, arrows, circled digits: any signs except those that may start a title. */
const ANY_MARK =
  /^(?:\d\ufe0f?\u20e3|[\u2460-\u2473\u2776-\u277f]|(?![«“"'‘’([¿¡*_<|`#@])[^\p{L}\p{N}\s]){1,4}\s*(?=\S)/u

/** An item below a label: anything before a title is its marker. */
export function announcedItemOf(line: string): Item | undefined {
  const item = itemOf(line)
  const [mark] = item ? [] : (ANY_MARK.exec(line) ?? [])
  const text = line.slice(mark?.length)
  return mark !== undefined && isBareLine(text) ? { mark: 'bullet', kind: 'bullet', text } : item
}

/** A line of dashes or stars between two parts. */
export function isRule(line: string): boolean {
  return RULE.test(line)
}

/** A whole sentence, and the start of another: « Brest. Le tramway… » has only a place above. */
const SENTENCES = /^(?:\S+\s+){4,}\S*\p{L}{3}[.…]\s+[\p{Lu}«]/u

/** The end of a sentence inside a line. */
const INNER_END = /[.!?…](?:[\s\u00a0]?»)?[\s\u00a0]+[\p{Lu}«]/u

/** Whether a line has more than one sentence. */
export function hasSentences(line: string): boolean {
  return INNER_END.test(line)
}

/** Whether a line ends like a sentence. */
export function endsSentence(line: string): boolean {
  return END.test(line)
}

/**
 * Whether a line could be a title: short, without final punctuation but `?` and `!`, and not the
 * middle of a sentence.
 */
export function isBareLine(line: string): boolean {
  return line.length <= SHORT && line.split(/\s+/).length <= FEW_WORDS && isWithoutEnd(line)
}

/** Whether a line that is too long for a title may be one: a single sentence without its end. */
export function isLongTitle(line: string, longest: number): boolean {
  return line.length <= longest && isWithoutEnd(line) && !INNER_END.test(line)
}

function isWithoutEnd(line: string): boolean {
  if ((endsSentence(line) && !ASKS.test(line)) || SENTENCES.test(line)) return false
  return STARTS.test(line) && !/[,;:]$/.test(line) && !/^https?:/.test(line)
}

/** Whether a line is prose, above which a heading is possible. */
export function isProse(line: string): boolean {
  return line.length > SHORT || ((endsSentence(line) || SENTENCES.test(line)) && !itemOf(line))
}
