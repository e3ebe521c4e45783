/** « start-up », « rendez-vous »: letters on both sides of a hyphen. */
const COMPOUND = /(\p{L}+(?:-\p{L}+)+)/u

/** A title whose compound words are not broken at their hyphens unless they are longer than the line. */
export function TitleText({ text }: { text: string }) {
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
