import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The nouns, which every room may import. */
const NOUNS = [
  'lib/article',
  'lib/browser-script',
  'lib/collections',
  'lib/direction',
  'lib/document',
  'lib/failure',
  'lib/hue',
  'lib/list-files',
  'lib/page-kinds',
  'lib/palette',
  'lib/picture',
  'lib/problem',
  'lib/problem-code',
  'lib/paths',
  'lib/public-address',
  'lib/site',
  'lib/typeface',
]

/** The rooms that each room may import; `type:` allows types only. */
const DOORS: { room: string; opens: string[] }[] = [
  { room: 'lib/article', opens: ['type:lib/document'] },
  { room: 'lib/direction', opens: [] },
  { room: 'lib/document', opens: [] },
  { room: 'lib/failure', opens: [] },
  { room: 'lib/list-files', opens: [] },
  { room: 'lib/browser-script', opens: [] },
  { room: 'lib/collections', opens: [] },
  { room: 'lib/problem', opens: ['type:lib/article', 'lib/collections', 'type:lib/problem-code'] },
  { room: 'lib/problem-code', opens: [] },
  { room: 'lib/palette', opens: [] },
  { room: 'lib/typeface', opens: [] },
  { room: 'lib/site', opens: ['type:lib/article', 'type:lib/palette', 'type:lib/typeface'] },
  { room: 'lib/public-address', opens: ['type:lib/site'] },
  { room: 'lib/paths', opens: ['lib/public-address', 'type:lib/site'] },
  { room: 'lib/page-kinds', opens: ['lib/paths'] },
  { room: 'lib/text', opens: ['lib/collections'] },
  { room: 'lib/phrasing', opens: [] },
  { room: 'lib/french', opens: [...NOUNS, 'lib/text', 'lib/phrasing'] },
  { room: 'lib/language', opens: [...NOUNS, 'lib/french', 'lib/phrasing'] },
  { room: 'lib/store', opens: ['lib/collections'] },
  { room: 'lib/output', opens: ['lib/collections', 'lib/failure', 'lib/list-files', 'lib/store'] },
  { room: 'lib/content', opens: ['lib/language', ...NOUNS, 'lib/french', 'lib/text', 'lib/typography'] },
  { room: 'lib/blocks', opens: ['type:lib/language', ...NOUNS, 'lib/text'] },
  { room: 'lib/typography', opens: [] },
  {
    room: 'lib/markdown',
    opens: ['lib/language', ...NOUNS, 'lib/french', 'lib/text', 'lib/content', 'lib/blocks', 'lib/typography'],
  },
  {
    room: 'lib/import',
    opens: [...NOUNS, 'lib/french', 'lib/text', 'lib/content', 'lib/blocks', 'lib/markdown', 'lib/documents'],
  },
  {
    room: 'lib/catalogue',
    opens: [
      'lib/phrasing',
      ...NOUNS,
      'lib/french',
      'lib/text',
      'type:lib/store',
      'lib/content',
      'lib/blocks',
      'lib/typography',
    ],
  },
  {
    room: 'lib/views',
    opens: ['lib/language', ...NOUNS, 'lib/french', 'lib/text', 'lib/blocks', 'type:lib/store', 'lib/catalogue'],
  },
  {
    room: 'lib/feeds',
    opens: ['lib/phrasing', 'lib/language', ...NOUNS, 'lib/text', 'lib/blocks', 'type:lib/views'],
  },
  {
    room: 'lib/search',
    opens: [
      'lib/phrasing',
      'type:lib/language',
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
  { room: 'lib/images', opens: [...NOUNS, 'lib/french', 'lib/text', 'type:lib/views'] },
  { room: 'lib/documents', opens: [...NOUNS, 'lib/text', 'lib/images'] },
  { room: 'lib/cards', opens: ['lib/phrasing', ...NOUNS, 'lib/images', 'type:lib/views'] },
  {
    room: 'lib/books',
    opens: [
      'lib/language',
      ...NOUNS,
      'lib/text',
      'lib/blocks',
      'lib/feeds',
      'type:lib/cards',
      'type:lib/images',
      'type:lib/views',
    ],
  },
  { room: 'lib/hosts', opens: [...NOUNS, 'lib/images', 'type:lib/views'] },
  { room: 'lib/doctor', opens: ['lib/failure', 'lib/french', 'lib/hosts'] },
  { room: 'lib/history', opens: [] },
  { room: 'lib/picture-viewer', opens: ['lib/reading-list'] },
  { room: 'lib/listening', opens: ['lib/text'] },
  { room: 'lib/fonts', opens: ['type:lib/typeface'] },
  { room: 'lib/cms', opens: [...NOUNS, 'lib/text', 'lib/blocks', 'type:lib/content'] },
  { room: 'lib/highlights', opens: ['lib/phrasing', 'lib/reading-list', 'lib/offline'] },
  {
    room: 'lib/offline',
    opens: ['lib/paths', 'lib/language', 'lib/phrasing', 'lib/text', 'lib/reading-list'],
  },
  {
    room: 'lib/reading-list',
    opens: ['type:lib/language', 'lib/phrasing', 'lib/article', 'lib/paths', 'lib/text'],
  },
  {
    room: 'lib/cli',
    opens: [...NOUNS, 'lib/french', 'lib/content'],
  },
  {
    room: 'lib/html',
    opens: ['lib/language', ...NOUNS, 'lib/text', 'lib/hosts', 'lib/output'],
  },
  {
    room: 'lib/next',
    opens: [...NOUNS, 'type:lib/views', 'lib/output', 'lib/html', 'lib/cli'],
  },
  {
    room: 'lib/build',
    opens: [
      'lib/language',
      ...NOUNS,
      'lib/french',
      'lib/text',
      'lib/store',
      'lib/content',
      'lib/import',
      'lib/markdown',
      'lib/catalogue',
      'lib/history',
      'lib/views',
      'lib/feeds',
      'lib/search',
      'lib/images',
      'lib/documents',
      'lib/cards',
      'lib/books',
      'lib/hosts',
      'lib/fonts',
      'lib/output',
      'lib/cli',
      'lib/html',
      'lib/next',
      'lib/cms',
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
      'lib/cms',
    ],
  },
  {
    room: 'lib/desk',
    opens: [
      ...NOUNS,
      'lib/french',
      'lib/text',
      'lib/content',
      'lib/markdown',
      'lib/import',
      'lib/catalogue',
      'lib/build',
      'lib/doctor',
      'lib/cli',
    ],
  },
  {
    room: 'lib/create',
    opens: [...NOUNS, 'lib/text', 'lib/content', 'lib/hosts', 'lib/output', 'lib/cli'],
  },
  {
    room: 'lib/package',
    opens: [
      ...NOUNS,
      'lib/french',
      'lib/output',
      'lib/cli',
      'lib/next',
      'lib/build',
      'lib/dev',
      'lib/desk',
      'lib/create',
      'lib/cms',
    ],
  },
  {
    room: 'element',
    opens: [
      'type:lib/language',
      'lib/phrasing',
      'lib/reading-list',
      'lib/highlights',
      'lib/listening',
      'lib/picture-viewer',
      'lib/offline',
      'lib/search',
    ],
  },
  {
    room: 'components',
    opens: ['lib/phrasing', 'lib/language', ...NOUNS, 'type:lib/blocks', 'type:lib/views'],
  },
  { room: 'app', opens: ['lib/language', ...NOUNS, 'components', 'lib/views', 'lib/feeds', 'lib/cards'] },
  { room: 'next.config', opens: [] },
]

const STATIC_IMPORT = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm
const DYNAMIC_IMPORT = /(typeof\s+)?\bimport\('([^']+)'\)/g

const sources = [...list('lib'), ...list('components'), ...list('app'), 'next.config.ts'].filter((path) =>
  /\.tsx?$/.test(path),
)
const imports = sources.flatMap((path) => importsOf(path))

describe('architecture', () => {
  it('imports only the rooms that each room may import', () => {
    expect(imports.filter((link) => !isAllowed(link)).map((link) => `${link.from} → ${link.to}`)).toEqual([])
  })

  it('lists no import that no file uses', () => {
    const opened = new Set(imports.map(({ from, to, typeOnly }) => doorName(roomOf(from), roomOf(to), typeOnly)))
    const doors = DOORS.flatMap(({ room, opens }) => opens.map((target) => ({ name: `${room} → ${target}`, target })))
    const unused = doors.filter(({ name, target }) => !opened.has(name) && !NOUNS.includes(target.replace('type:', '')))
    expect(unused.map(({ name }) => name)).toEqual([])
  })

  it('allows the same imports as docs/ARCHITECTURE.md', () => {
    const rooms = DOORS.filter(({ room }) => !NOUNS.includes(room) && room !== 'next.config')
    expect(doorsInDocs()).toEqual(Object.fromEntries(rooms.map(({ room, opens }) => [room, inWords(opens)])))
  })

  it('has no cycle of files, types included', () => {
    expect(findCycle(fileGraph())).toEqual([])
  })

  it('has no cycle of rooms, types included', () => {
    expect(findCycle(roomGraph())).toEqual([])
  })

  it('has no room with more than a sixth of the lines of lib', () => {
    const lines = new Map<string, number>()
    for (const path of sources.filter((source) => source.startsWith('lib/'))) {
      const room = path.split('/').slice(0, 2).join('/')
      lines.set(room, (lines.get(room) ?? 0) + readFileSync(path, 'utf8').split('\n').length - 1)
    }
    const total = [...lines.values()].reduce((sum, count) => sum + count, 0)
    expect([...lines].filter(([, count]) => count > total / 6)).toEqual([])
  })

  it('sees dynamic imports', () => {
    expect(importsIn('lib/a/b.ts', "const { c } = await import('../c/d')")).toEqual([
      { from: 'lib/a/b.ts', to: 'lib/c/d', typeOnly: false },
    ])
    expect(importsIn('lib/a/b.ts', "type C = typeof import('../c/d')")).toMatchObject([{ typeOnly: true }])
  })

  it('imports React and Next in lib/next only', () => {
    const found = imports.filter((link) => /^(react|next)(\/|$|-)/.test(link.to) && link.from.startsWith('lib/'))
    expect(found.map((link) => link.from).filter((from) => !from.startsWith('lib/next/'))).toEqual([])
  })

  it.each([
    ['the environment', /\bprocess\.(env|exit)\b/, /^lib\/(cli|build|next|dev|desk|create|package|history)\//],
    ['the terminal', /\bconsole\.|\bprocess\.std(out|err)\b/, /^lib\/(cli|build|next|dev|desk|create|package)\//],
    [
      'the clock',
      /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/,
      /^lib\/(cli|build|next|dev)\/|^lib\/offline\/(worker|kept-texts)\.ts$|^components\/.+\/element\.ts$/,
    ],
    [
      'the disk',
      /from 'node:fs/,
      /^lib\/(cli|html|next|build|dev|desk|create|package|content|documents|images|fonts|views|cards|cms|hosts|store|output)\/|^lib\/list-files|^lib\/[a-z]+\/.*read/,
    ],
  ])('uses %s only in the rooms that may', (_what, pattern, allowed) => {
    expect(sources.filter((path) => pattern.test(readFileSync(path, 'utf8')) && !allowed.test(path))).toEqual([])
  })

  it('has no room without a subject, and no barrel', () => {
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
  return importsIn(path, readFileSync(path, 'utf8'))
}

function importsIn(path: string, source: string): Import[] {
  const found = [...source.matchAll(STATIC_IMPORT), ...source.matchAll(DYNAMIC_IMPORT)]
  return found.map(([, type, to]) => ({ from: path, to: resolve(path, to ?? ''), typeOnly: type !== undefined }))
}

function resolve(from: string, to: string): string {
  if (to.startsWith('@/')) return to.slice(2)
  return to.startsWith('.') ? normalize(join(dirname(from), to)) : to
}

/**
 * The longest room name that begins the path. An element is its own room: it runs in the browser.
 */
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

function doorName(room: string | undefined, target: string | undefined, typeOnly: boolean): string {
  return `${room} → ${typeOnly ? 'type:' : ''}${target}`
}

/** `nouns`, `text`, `types of views`, sorted. */
function inWords(opens: readonly string[]): string[] {
  const hasNouns = NOUNS.every((noun) => opens.includes(noun))
  const others = hasNouns ? opens.filter((door) => !NOUNS.includes(door)) : opens
  const names = others.map((door) => door.replace('type:', 'types of ').replace('lib/', ''))
  const all = hasNouns ? ['nouns', ...names] : names
  return all.length === 0 ? ['nothing'] : all.sort()
}

/** The table « Rooms and doors »: by room, the cells of its third column. */
function doorsInDocs(): Record<string, string[]> {
  const rows = readFileSync('docs/ARCHITECTURE.md', 'utf8').matchAll(/^\| `([^`|]+)` \|.*\| ([^|]+) \|$/gm)
  return Object.fromEntries(Array.from(rows, ([, room = '', doors = '']) => [nameOf(room), doors.split(', ').sort()]))
}

function nameOf(room: string): string {
  return room === 'components/*/element.ts' ? 'element' : room.replace(/\/$/, '')
}

type Graph = ReadonlyMap<string, ReadonlySet<string>>

function fileGraph(): Graph {
  const graph = new Map(sources.map((path) => [path.replace(/\.tsx?$/, ''), new Set<string>()]))
  for (const { from, to } of imports) graph.get(from.replace(/\.tsx?$/, ''))?.add(to)
  return graph
}

function roomGraph(): Graph {
  const graph = new Map(DOORS.map(({ room }) => [room, new Set<string>()]))
  for (const { from, to } of imports) {
    const [room, target] = [roomOf(from), roomOf(to)]
    if (room !== undefined && target !== undefined && room !== target) graph.get(room)?.add(target)
  }
  return graph
}

/** The nodes of a cycle; empty when there is none. */
function findCycle(graph: Graph): string[] {
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
