/** Structured data. `<` and the two line separators are escaped, so no text can end the element. */
export function JsonLd({ graph }: { graph: object }) {
  const json = JSON.stringify(graph).replace(/[<\u2028\u2029]/g, escapeCharacter)
  // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
