import { Html } from '../html'
import { Sequels } from '../sequels'
import type { BlockProps } from './props'

export function Prose({ block: { html, sequels = [] }, language, labels }: BlockProps<'prose'>) {
  return (
    <>
      <Sequels lang={labels} language={language} sequels={sequels} />
      <Html className="text" html={html} />
    </>
  )
}
