import type { Proof } from '../build/proof'
import { proofParts, titleOf } from './proof-text'

/** A standalone page, to be read on a screen or on paper. It is not a page of the edition. */
export function proofHtml(proof: Proof): string {
  const parts = proofParts(proof).map(({ heading, lines }) => {
    const items = lines.map(({ text, address }) => {
      return `<li>${escaped(text)}${address === undefined ? '' : ` <code>${escaped(address)}</code>`}</li>`
    })
    return `<h2>${escaped(heading)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`
  })
  return [
    '<!doctype html>',
    '<html lang="fr">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escaped(titleOf(proof))}</title>`,
    `<style>${STYLE}</style>`,
    `<h1>${escaped(titleOf(proof))}</h1>`,
    ...parts,
    '',
  ].join('\n')
}

const STYLE =
  ':root{color-scheme:light dark;font:1.0625rem/1.5 system-ui,sans-serif}body{max-width:44rem;margin:2rem auto;padding:0 1rem}' +
  'h1{font-size:1.75rem;line-height:1.2}h2{font-size:1.125rem;margin:2rem 0 .5rem}ul{padding-left:1.25rem;margin:0}' +
  'code{opacity:.75;font-size:.875em;overflow-wrap:anywhere}'

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
