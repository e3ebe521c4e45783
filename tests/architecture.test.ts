import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The nouns every room may speak in. */
const NOUNS = [
  'lib/article',
  'lib/collections',
  'lib/failure',
  'lib/hue',
  'lib/page-kinds',
  'lib/picture',
  'lib/problem',
  'lib/problem-code',
  'lib/paths',
  'lib/site',
]

/** Which room may open which door; `type:` opens it for types only. A door that is not listed is a wall. */
const DOORS: { room: string; opens: string[] }[] = [
  { room: 'lib/article', opens: [] },
  { room: 'lib/failure', opens: [] },
  { room: 'lib/collections', opens: [] },
  { room: 'lib/problem', opens: ['type:lib/article', 'lib/collections', 'type:lib/problem-code'] },
  { room: 'lib/problem-code', opens: [] },
  { room: 'lib/site', opens: ['type:lib/article'] },
  { room: 'lib/paths', opens: ['type:lib/site'] },
  { room: 'lib/page-kinds', opens: ['lib/paths'] },
  { room: 'lib/text', opens: ['lib/collections'] },
  { room: 'lib/french', opens: [...NOUNS, 'lib/text'] },
  { room: 'lib/store', opens: ['lib/collections'] },
  { room: 'lib/output', opens: ['lib/collections', 'lib/failure', 'lib/store'] },
  { room: 'lib/content', opens: [...NOUNS, 'lib/french', 'lib/text', 'lib/markdown/typography'] },
  { room: 'lib/blocks', opens: [...NOUNS, 'lib/french', 'lib/text'] },
  { room: 'lib/markdown/typography', opens: [] },
  {
    room: 'lib/markdown',
    opens: [...NOUNS, 'lib/french', 'lib/text', 'lib/content', 'lib/blocks', 'lib/markdown/typography'],
  },
  { room: 'lib/import', opens: [...NOUNS, 'lib/french', 'lib/text', 'lib/content', 'lib/blocks', 'lib/markdown'] },
  {
    room: 'lib/catalogue',
    opens: [
      ...NOUNS,
      'lib/french',
      'lib/text',
      'type:lib/store',
      'lib/content',
      'lib/blocks',
      'lib/markdown/typography',
    ],
  },
  { room: 'lib/views', opens: [...NOUNS, 'lib/french', 'lib/text', 'lib/blocks', 'type:lib/store', 'lib/catalogue'] },
  { room: 'lib/feeds', opens: [...NOUNS, 'lib/french', 'lib/text', 'lib/blocks', 'type:lib/views'] },
  {
    room: 'lib/search',
    opens: [
      ...NOUNS,
      'lib/french',
      'lib/text',
      'lib/blocks',
      'lib/catalogue',
      'type:lib/store',
      'lib/reading-list',
      'type:lib/views',
    ],
  },
  { room: 'lib/images', opens: [...NOUNS, 'lib/french', 'lib/text', 'lib/catalogue', 'type:lib/views'] },
  { room: 'lib/cards', opens: [...NOUNS, 'lib/french', 'lib/images', 'type:lib/views'] },
  { room: 'lib/hosts', opens: [...NOUNS, 'lib/images', 'type:lib/views'] },
  { room: 'lib/fonts', opens: [] },
  { room: 'lib/reading-list', opens: ['lib/article', 'lib/collections', 'lib/paths', 'lib/french'] },
  {
    room: 'lib/cli',
    opens: [...NOUNS, 'lib/french', 'lib/catalogue', 'lib/output'],
  },
  {
    room: 'lib/html',
    opens: [...NOUNS, 'lib/french', 'lib/text', 'lib/hosts', 'lib/output'],
  },
  {
    room: 'lib/next',
    opens: [...NOUNS, 'lib/catalogue', 'type:lib/views', 'lib/views', 'lib/output', 'lib/html', 'lib/cli'],
  },
  {
    room: 'lib/build',
    opens: [
      ...NOUNS,
      'lib/french',
      'lib/text',
      'lib/store',
      'lib/content',
      'lib/blocks',
      'lib/markdown',
      'lib/catalogue',
      'lib/views',
      'lib/feeds',
      'lib/search',
      'lib/images',
      'lib/cards',
      'lib/hosts',
      'lib/fonts',
      'lib/output',
      'lib/cli',
      'lib/html',
      'lib/next',
    ],
  },
  {
    room: 'lib/dev',
    opens: [
      ...NOUNS,
      'lib/french',
      'lib/text',
      'type:lib/store',
      'lib/catalogue',
      'lib/views',
      'lib/feeds',
      'lib/hosts',
      'lib/fonts',
      'lib/output',
      'lib/cli',
      'lib/html',
      'lib/next',
      'lib/build',
    ],
  },
  {
    room: 'lib/desk',
    opens: [
      ...NOUNS,
      'lib/french',
      'lib/content',
      'lib/markdown',
      'lib/import',
      'lib/catalogue',
      'lib/build',
      'lib/cli',
    ],
  },
  { room: 'element', opens: ['lib/paths', 'lib/french', 'lib/reading-list', 'lib/search'] },
  { room: 'components', opens: [...NOUNS, 'lib/french', 'type:lib/blocks', 'type:lib/views'] },
  { room: 'app', opens: [...NOUNS, 'components', 'lib/french', 'lib/views', 'lib/feeds', 'lib/cards'] },
  { room: 'next.config', opens: ['lib/next'] },
]

const sources = [...list('lib'), ...list('components'), ...list('app'), 'next.config.ts'].filter((path) =>
  /\.tsx?$/.test(path),
)
const imports = sources.flatMap((path) => importsOf(path))

describe('architecture', () => {
  it('opens only the doors on the list', () => {
    expect(imports.filter((link) => !isAllowed(link)).map((link) => `${link.from} → ${link.to}`)).toEqual([])
  })

  it('has no cycle', () => {
    expect(findCycle()).toEqual([])
  })

  it('keeps React and Next out of lib, but for the room that drives Next', () => {
    const guests = imports.filter((link) => /^(react|next)(\/|$|-)/.test(link.to) && link.from.startsWith('lib/'))
    expect(guests.map((link) => link.from).filter((from) => !from.startsWith('lib/next/'))).toEqual([])
  })

  it.each([
    ['the environment', /\bprocess\.(env|exit)\b/, /^lib\/(cli|build|next|dev|desk)\//],
    ['the terminal', /\bconsole\.|\bprocess\.std(out|err)\b/, /^lib\/(cli|build|next|dev|desk)\//],
    [
      'the clock',
      /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/,
      /^lib\/(cli|build|next|dev)\/|^components\/.+\/element\.ts$/,
    ],
    [
      'the disk',
      /from 'node:fs/,
      /^lib\/(cli|html|next|build|dev|desk|content|images|fonts|views|cards|hosts|store|output)\/|^lib\/[a-z]+\/.*read/,
    ],
  ])('touches %s only where it should', (_what, pattern, allowed) => {
    expect(sources.filter((path) => pattern.test(readFileSync(path, 'utf8')) && !allowed.test(path))).toEqual([])
  })

  it('has no room without a subject and no barrel', () => {
    expect(sources.filter((path) => /(^|\/)(utils?|helpers?|common|misc|index)(\/|\.tsx?$)/.test(path))).toEqual([])
  })
})

interface Import {
  from: string
  to: string
  typeOnly: boolean
}

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path))
}

function importsOf(path: string): Import[] {
  const found = readFileSync(path, 'utf8').matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)
  return [...found].map(([, type, to]) => ({ from: path, to: resolve(path, to ?? ''), typeOnly: type !== undefined }))
}

function resolve(from: string, to: string): string {
  if (to.startsWith('@/')) return to.slice(2)
  return to.startsWith('.') ? normalize(join(dirname(from), to)) : to
}

/** The longest room name that begins the path; an element is a room of its own, for it runs in the browser. */
function roomOf(path: string): string | undefined {
  if (/^components\/.+\/element(\.ts)?$/.test(path)) return 'element'
  const rooms = DOORS.map(({ room }) => room).filter(
    (room) => path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`),
  )
  return rooms.sort((a, b) => b.length - a.length)[0]
}

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const [room, target] = [roomOf(from), roomOf(to)]
  if (room === target || target === undefined) return true
  const opens = DOORS.find((door) => door.room === room)?.opens ?? []
  return opens.includes(target) || (typeOnly && opens.includes(`type:${target}`))
}

/** The first cycle of imports that are not erased, as a list of files; empty when there is none. */
function findCycle(): string[] {
  const graph = new Map(sources.map((path) => [path.replace(/\.tsx?$/, ''), [] as string[]]))
  for (const { from, to, typeOnly } of imports) if (!typeOnly) graph.get(from.replace(/\.tsx?$/, ''))?.push(to)
  const done = new Set<string>()
  const visit = (node: string, trail: string[]): string[] => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node]
    if (done.has(node)) return []
    for (const next of graph.get(node) ?? []) {
      const cycle = visit(next, [...trail, node])
      if (cycle.length > 0) return cycle
    }
    done.add(node)
    return []
  }
  for (const node of graph.keys()) {
    const cycle = visit(node, [])
    if (cycle.length > 0) return cycle
  }
  return []
}
