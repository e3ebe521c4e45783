import { Html } from '../html'
import type { BlockProps } from './props'

/** Reader views drop `<aside>` and its content, so the box is a `div` with the role of a note. */
export function Box({ block: { name, html }, language, labels }: BlockProps<'box'>) {
  const { words } = language
  return (
    <div className="text box" role="note">
      <p className="box-label" lang={labels}>
        {words.boxes[name]}
      </p>
      <Html html={html} />
    </div>
  )
}
