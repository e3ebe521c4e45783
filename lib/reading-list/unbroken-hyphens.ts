/**
 * « start-up », « rendez-vous »: letters on both sides of a hyphen, and the adjacent signs, as in
 * `components/title-text`. Words too long for a narrow column may break:
 * « Saint-Étienne-du-Rouvray ».
 */
const COMPOUND = /((?<![^ ])(?=[^ ]{3,18}(?: |$))[^ ]*\p{L}-\p{L}[^ ]*)/u

/** A title whose short compound words do not break at hyphens. `write` makes each part's nodes. */
export function unbroken(
  title: string,
  write: (text: string) => (string | Element)[] = (text) => [text],
): (string | Element)[] {
  return title.split(COMPOUND).flatMap((part, index) => {
    if (index % 2 === 0) return write(part)
    const whole = document.createElement('span')
    whole.className = 'whole'
    whole.append(...write(part))
    return whole
  })
}
