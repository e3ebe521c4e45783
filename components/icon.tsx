/** Drawn on a 20-unit grid, stroked with the colour of the words they stand beside. */
const PATHS = {
  arrow: 'M3 10h13M11 5l5 5-5 5',
  down: 'm5 8 5 5 5-5',
  readalso: 'M4 2v11.5h11.5M11 9l4.5 4.5L11 18',
}

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
