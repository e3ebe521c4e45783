/**
 * Converts lines of tab-separated cells, as copied from a spreadsheet, to Markdown tables. Other
 * lines stay.
 */
export function withTables(lines: readonly string[]): string[] {
  const result: string[] = []
  let at = 0
  while (at < lines.length) {
    const rows = rowsAt(lines, at)
    result.push(...(rows.length > 1 ? written(rows) : [lines[at] ?? '']))
    at += Math.max(1, rows.length)
  }
  return result
}

/** The rows that start at a line: consecutive lines with as many cells, none empty. */
function rowsAt(lines: readonly string[], at: number): string[][] {
  const rows: string[][] = []
  for (const line of lines.slice(at)) {
    const cells = cellsOf(line)
    const isRow = rows[0] === undefined ? isHead(cells) : cells.length === rows[0].length
    if (!isRow) break
    rows.push(cells)
  }
  return rows
}

/** Whether cells are words, not the bullet or number of an item before a tab. */
function isHead(cells: readonly string[]): boolean {
  return cells.length > 1 && !cells.includes('') && /\p{L}{2}/u.test(cells[0] ?? '')
}

/** A tab at the head of a line indents it. */
function cellsOf(line: string): string[] {
  const typed = line.trimStart()
  return !typed.includes('\t') ? [] : typed.split('\t').map((cell) => cell.trim())
}

function written(rows: readonly string[][]): string[] {
  const [head = '', ...others] = rows.map((cells) => `| ${cells.map(escaped).join(' | ')} |`)
  return ['', head, `|${'---|'.repeat(rows[0]?.length ?? 0)}`, ...others, '']
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|')
}
