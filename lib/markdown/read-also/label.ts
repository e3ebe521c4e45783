import { fold } from '../../text/fold'

const LABEL = /^(?:a )?lire (?:aussi|egalement)$/

/** « Lire aussi », « À lire aussi : », « LIRE ÉGALEMENT » : a text that is only the announcement of a link. */
export function isLabel(text: string): boolean {
  return text.length < 40 && LABEL.test(fold(text))
}

/** What follows the announcement on its line: `Lire aussi : Le titre` → `Le titre`. A colon is needed where no link shows the end. */
export function afterLabel(text: string): string | undefined {
  const [, label = '', rest = ''] = /^([^:]{0,40}):\s*(\S.*)$/s.exec(text) ?? []
  return isLabel(label) ? rest.trimEnd() : undefined
}
