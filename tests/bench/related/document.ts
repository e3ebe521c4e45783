/** The input of a method: the words of an article without its links, and the links separately. */
export interface Document {
  slug: string
  title: string
  description: string
  /** Plain text, one paragraph a line. */
  body: string
  tags: string[]
  section?: string
  series?: string
  /** YYYY-MM-DD, or empty if unknown. */
  day: string
  /** Slugs of the articles this one links to. */
  cites: string[]
}
