import { Html } from '../html'
import type { BlockProps } from './props'

/** A table wider than its column scrolls on its own, also by keyboard (WCAG 2.1.1). */
export function Table({ block, language, lang, labels }: BlockProps<'table'>) {
  const { words } = language
  const label = words.common.scrollableTable
  const html = lang ? block.html.replace('<table', `<table lang="${lang}"`) : block.html
  return <Html className="scroller" role="group" aria-label={label} lang={labels} tabIndex={0} html={html} />
}
