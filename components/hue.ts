/** The class of a section's colour: `app/styles/hues.css` has one for every tenth degree, from 5 on. */
export function hueClass(section: { hue: number } | undefined): string {
  return section ? `hue-${Math.floor((section.hue % 360) / 10) * 10 + 5}` : ''
}
