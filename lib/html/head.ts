import type { Binding } from './binding'

/**
 * What the press adds to `<head>`, before the style sheet: a script that stands after it would wait for it. A policy comes before all
 * that it governs.
 * An element that must act before the first paint blocks; the others run once the page is read.
 */
export function headLines(tags: Iterable<string>, binding: Binding): string {
  const scripts = [...tags].sort().flatMap((tag) => binding.elements.get(tag) ?? [])
  const blocking = scripts.filter((script) => script.beforePaint)
  const deferred = scripts.filter((script) => !script.beforePaint)
  return [
    binding.policy ?? '',
    ...blocking.map(({ address }) => `<script src="${binding.basePath}${address}"></script>`),
    ...binding.fonts.map((font) => preload(binding.basePath + font)),
    ...deferred.map(({ address }) => `<script src="${binding.basePath}${address}" defer></script>`),
  ].join('')
}

/** Fonts are fetched as anonymous cross-origin requests, even from home: without `crossorigin` they would come twice. */
function preload(font: string): string {
  return `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`
}
