/**
 * The class of a hue. `app/styles/hues.css` has one class for every twentieth degree, starting at
 * 5.
 */
export function hueClass(section: { hue: number } | undefined): string {
  return section ? `hue-${(Math.floor((section.hue + 5) / 20) % 18) * 20 + 5}` : ''
}
