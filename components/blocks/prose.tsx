import { Html } from '../html'
import { Sequels } from '../sequels'
import type { BlockProps } from './props'

export function Prose({ block: { html, sequels = [] }, language }: BlockProps<'prose'>) {
  return (
    <>
      <Sequels language={language} sequels={sequels} />
      <Html className="text" html={html} />
    </>
  )
}
