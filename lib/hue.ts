/** The class of a colour: `app/styles/hues.css` has one for every twentieth degree, from 5 on, and the nearest is near enough. */
export function hueClass(section: { hue: number } | undefined): string {
  return section ? `hue-${(Math.floor((section.hue + 5) / 20) % 18) * 20 + 5}` : ''
}
