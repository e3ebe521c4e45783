import { Html } from '../html'
import type { BlockProps } from './props'

export function Heading({ block: { depth, id, html } }: BlockProps<'heading'>) {
  return <Html as={`h${depth}`} id={id} html={html} />
}
