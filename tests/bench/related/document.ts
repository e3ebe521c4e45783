/** An article as methods are given it: its words without its links, and its links apart. */
export interface Document {
  slug: string
  title: string
  description: string
  /** Plain text, one paragraph a line. */
  body: string
  tags: string[]
  section?: string
  series?: string
  /** YYYY-MM-DD, or empty when nobody knows. */
  day: string
  /** Slugs of the articles this one links to. */
  cites: string[]
}
