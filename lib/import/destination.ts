import type { Author, Section } from '../article/registry'
import type { Site } from '../site'
import type { Target } from '../text/title-finder'

/** The current state of the content folder that receives the texts. */
export interface Destination {
  site: Site
  /** Undefined if the newsroom has no registry: any name is then valid. */
  sections?: Section[]
  authors?: Author[]
  articles: Target[]
  pages: string[]
  /** Former addresses of existing texts, and the name of each text. */
  aliases: Map<string, string>
}
