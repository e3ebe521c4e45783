import { Html } from '../html'
import { Sequels } from '../sequels'
import type { BlockProps } from './props'

export function Prose({ block: { html, sequels = [] } }: BlockProps<'prose'>) {
  return (
    <>
      <Sequels sequels={sequels} />
      <Html className="text" html={html} />
    </>
  )
}
