import { legalXml } from './legal-xml'
import { plain } from './plain'

/** Text of ours as any feed may carry it: every character legal in XML, and known to the fonts of feed readers. */
export function legible(text: string): string {
  return legalXml(plain(text))
}
