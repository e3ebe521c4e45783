import { Html } from '../html'
import type { BlockProps } from './props'

export function Prose({ block }: BlockProps<'prose'>) {
  return <Html className="text" html={block.html} />
}
