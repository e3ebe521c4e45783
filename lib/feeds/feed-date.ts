const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * A date that feedsmith prints as it was written. A plain Date would be printed in UTC; this one
 * keeps the paper's offset, so that an article of 17 June is never dated the 16th at 22:00.
 *
 * @example new FeedDate('2025-06-17T18:30:00+02:00').toUTCString()
 *   // 'Tue, 17 Jun 2025 18:30:00 +0200'
 */
export class FeedDate extends Date {
  readonly #text: string

  /** `text` is RFC 3339, with an offset. */
  constructor(text: string) {
    super(text)
    this.#text = text
  }

  override toISOString(): string {
    return this.#text
  }

  /** RFC 822 with a year of four digits, as RSS requires, and always in English. */
  override toUTCString(): string {
    const [year = '', month = '', day = ''] = this.#text.slice(0, 10).split('-')
    const weekday = DAYS[new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDay()]
    const offset = this.#text.endsWith('Z') ? '+0000' : this.#text.slice(-6).replace(':', '')
    return `${weekday}, ${day} ${MONTHS[Number(month) - 1]} ${year} ${this.#text.slice(11, 19)} ${offset}`
  }
}

/** The latest of some RFC 3339 dates. */
export function latest(texts: readonly string[]): FeedDate | undefined {
  const dates = texts.map((text) => new FeedDate(text))
  return dates.reduce<FeedDate | undefined>((a, b) => (a && a.getTime() >= b.getTime() ? a : b), undefined)
}
