interface Props {
  /** The setting: `data-<name>` on the root once the element has stored it. */
  name: string
  legend: string
  /** The label of each value. */
  choices: Readonly<Record<string, string>>
  /** The default value. */
  chosen: string
  /** Shows a letter at each size; screen readers hear the word. */
  letters?: boolean
}

export function Choices({ name, legend, choices, chosen, letters = false }: Props) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="segments">
        {Object.entries(choices).map(([value, word]) => (
          <label key={value}>
            <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
            {letters ? <Letter word={word} /> : word}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Letter({ word }: { word: string }) {
  return (
    <>
      <span aria-hidden="true">A</span>
      <span className="sr-only">{word}</span>
    </>
  )
}
