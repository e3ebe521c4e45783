export interface Section {
  id: string
  name: string
  /** A shorter name for the narrow navigation bar. */
  short: string
  description?: string
  /** OKLCH hue of the section's colour, 0–359. */
  hue: number
}

export interface Author {
  id: string
  name: string
  description?: string
  /** The author's job at the paper, and the places they report from. */
  role?: string
  places?: string[]
}

export interface Series {
  id: string
  name: string
  description?: string
  /** Slugs to read first, when the reading order is not the order of publication. */
  order?: string[]
  /** True when the last article of the series is out. */
  closed?: boolean
}

/** The id is the folded name. The name is spelt as in the oldest article with the tag. */
export interface Tag {
  id: string
  name: string
}
