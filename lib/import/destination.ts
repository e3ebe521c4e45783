import type { Author, Section } from '../article'
import type { Site } from '../site'
import type { Target } from '../text/title-finder'

/** The content folder that receives the texts, as it is. */
export interface Destination {
  site: Site
  /** Undefined where the newsroom keeps no list: any name then stands. */
  sections?: Section[]
  authors?: Author[]
  articles: Target[]
  pages: string[]
  /** Former addresses that other texts keep, by the name of the text. */
  aliases: Map<string, string>
}
