/** Drawn on a 20-unit grid, and stroked with the colour of the adjacent words. */
const PATHS = {
  arrow: 'M3 10h13M11 5l5 5-5 5',
  down: 'm5 8 5 5 5-5',
  search: 'M13.75 8.5a5.25 5.25 0 1 1-10.5 0a5.25 5.25 0 1 1 10.5 0zM12.4 12.4l5.1 5.1',
  back: 'M7.5 4 4 7.5 7.5 11M4 7.5h8a4 4 0 0 1 0 8H8',
  check: 'm3.5 10.5 4.5 4.5 8.5-10',
  feed: 'M4 4a12 12 0 0 1 12 12M4 9.500A6.500 6.500 0 0 1 10.500 16M5 14.100a.9.9 0 1 0 .001 0',
  listen: 'M3 8v4h3l4 3.500v-11L6 8zM13 7.500a4 4 0 0 1 0 5M15.500 5a7.500 7.500 0 0 1 0 10',
  menu: 'M3 5.5h14m0 4.5H3m0 4.5h14',
  bookmark: 'M5 3h10v14l-5-4.2L5 17z',
  remove: 'm5 5 10 10M15 5 5 15',
  share: 'M10 12.5V3M6.5 6.2 10 2.7l3.5 3.5M7 8.5H4.5v8.25h11V8.5H13',
  readalso: 'M4 2v11.5h11.5M11 9l4.5 4.5L11 18',
}

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
