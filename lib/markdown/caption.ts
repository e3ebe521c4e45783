export interface Caption {
  caption?: string
  credit?: string
}

/** `Légende | Crédit` → both; either may be missing. */
export function captionOf(text: string): Caption {
  const [caption = '', ...credit] = text.replace(/[ \t\n\r\f]+/g, ' ').split(' | ')
  const words = { caption: caption.replace(/^ | $/g, ''), credit: credit.join(' | ').replace(/^ | $/g, '') }
  return { ...(words.caption && { caption: words.caption }), ...(words.credit && { credit: words.credit }) }
}
