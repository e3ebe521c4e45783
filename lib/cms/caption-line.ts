import { textIn, type Values, words } from './block-values'

/** `*caption | credit*`, `*caption*` or `*| credit*`. */
export const CAPTION_LINE = `\\*(?:(${words('*|')})(?: \\| (${words('*')}))?|\\| (${words('*')}))\\*`

export function captionOf([caption = '', credit = '', alone = '']: readonly (string | undefined)[]): Values {
  return { caption, credit: credit || alone }
}

export function captionLine({ caption, credit }: Values): string[] {
  const [said, by] = [textIn(caption), textIn(credit)]
  const line = by === '' ? said : `${said} | ${by}`.trim()
  return line === '' ? [] : [`*${line}*`]
}
