import type { ForeignPart } from '@/lib/article/article'
import { directionOf } from '@/lib/direction'

/**
 * « start-up », « rendez-vous »: letters on both sides of a hyphen, and the signs between which
 * there is no space: « start-up ? » is one piece, so that no sign begins a line. Words too long for
 * a narrow column may break: « Saint-Étienne-du-Rouvray ».
 */
const COMPOUND = /((?<![^ ])(?=[^ ]{3,18}(?: |$))[^ ]*\p{L}-\p{L}[^ ]*)/u

interface Props {
  text: string
  foreign?: readonly ForeignPart[] | undefined
}

/** From this length on, a title takes six lines at most where it leads to its article. */
const LONG = 180

/**
 * A title, with the language of its foreign parts. Short compounds do not break at hyphens, and a
 * very long title is cut where it is a link: text.css.
 */
export function TitleText({ text, foreign }: Props) {
  const title = <Parts text={text} foreign={foreign} />
  return text.length < LONG ? title : <span className="clamped">{title}</span>
}

function Parts({ text, foreign = [] }: Props) {
  const edges = [0, ...foreign.flatMap(({ start, end }) => [start, end]), text.length]
  return edges.slice(1).map((edge, index) => {
    const part = text.slice(edges[index], edge)
    const lang = index % 2 === 1 ? foreign[(index - 1) / 2]?.lang : undefined
    if (part === '' || lang === undefined) return unbroken(part)
    return (
      <span key={edge} lang={lang} dir={directionOf(part)}>
        {unbroken(part)}
      </span>
    )
  })
}

function unbroken(text: string) {
  return text.split(COMPOUND).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a title do not move
      <span key={index} className="whole">
        {part}
      </span>
    ),
  )
}
