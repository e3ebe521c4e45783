import { fold } from '../../text/fold'

const LABEL = /^(?:a )?lire (?:aussi|egalement)$/

/** « Lire aussi », « À lire aussi : », « LIRE ÉGALEMENT »: a text that only announces links. */
export function isLabel(text: string): boolean {
  return text.length < 40 && LABEL.test(fold(text))
}

/**
 * The text after a label: `Lire aussi : Le titre` → `Le titre`. Without a link, only a colon shows
 * where the label ends.
 */
export function afterLabel(text: string): string | undefined {
  const [, label = '', rest = ''] = /^([^:]{0,40}):\s*(\S.*)$/s.exec(text) ?? []
  return isLabel(label) ? rest.trimEnd() : undefined
}
