import { isLabel } from '../../markdown/read-also/label'
import { fold } from '../../text/fold'

/** What other papers write for « Lire aussi ». */
const OTHERS =
  /^(?:(?:a )?(?:voir|decouvrir|consulter) (?:aussi|egalement)|(?:a )?lire|sur le meme (?:sujet|theme)|pour aller plus loin)$/
const AT_THE_END =
  /^(.*[.!?…»”"\])\s\u00a0])((?:\*\*|__)?(?:[ÀAàa]\s)?(?:[Ll]ire|[Vv]oir|LIRE|VOIR)\s(?:aussi|également|AUSSI|ÉGALEMENT)[\s\u00a0]*(?:\*\*|__)?[\s\u00a0]*:[\s\u00a0]*(?:\*\*|__)?)[\s\u00a0]*(.*)$/su

export interface Label {
  /** What the paragraph says before its end. */
  before: string
  /** As it was typed. */
  label: string
  /** What follows on the line. */
  after: string
}

/**
 * « Lire aussi » alone, before a title, or at the end of a paragraph; marks of bold and bullets
 * aside.
 */
export function labelOf(line: string): Label | undefined {
  const bare = line.replace(/^[\s\u00a0>»→►▶•*_#-]+/u, '')
  const [, label = bare, after = ''] = /^([^:]{0,40}):[\s\u00a0*_]*(.*)$/su.exec(bare) ?? []
  if (announces(label, after !== '' || /:[\s\u00a0*_]*$/.test(bare))) return { before: '', label, after }
  const [, before, found, rest = ''] = AT_THE_END.exec(line) ?? []
  return before === undefined || found === undefined ? undefined : { before: before.trim(), label: found, after: rest }
}

/** « À lire » and the like need a colon: alone they are headings. */
function announces(label: string, hasColon: boolean): boolean {
  return isLabel(label) || (hasColon && label.length < 40 && OTHERS.test(fold(label)))
}
