/** The class of a section's colour: `app/styles/hues.css` has one for every fifth degree. */
export function hueClass(section: { hue: number } | undefined): string {
  return section ? `hue-${(Math.round(section.hue / 5) * 5) % 360}` : ''
}
