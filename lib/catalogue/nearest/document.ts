/** What an article says, and nothing of what surrounds it. */
export interface Words {
  title: string
  description: string
  /** Plain text, one paragraph a line; links and their anchors may be in it. */
  body: string
  tags: string[]
  section?: string
  series?: string
}

/** An article as this room sees it: words, and a few facts about them. */
export interface Document extends Words {
  slug: string
  /** YYYY-MM-DD, or empty when nobody knows. */
  day: string
  /** Slugs of the articles this one links to. */
  cites: string[]
}

export interface Neighbour {
  slug: string
  /** 1 is the wording of the nearest article of this list; only comparable inside one list. */
  score: number
}
