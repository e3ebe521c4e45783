import * as z from 'zod'
import type { Checked, Problem } from '../problem'
import { fieldProblem } from './field-problem'
import type { Proposals } from './proposals'
import { unknownKeys } from './unknown-keys'
import { dataOf, type Path, type Yaml } from './yaml-places'

/**
 * Checks the map at `path` against a schema. Reports every wrong value at once, and warns about
 * keys that the schema does not have. A key with nothing after its colon counts as absent.
 */
export function checkFields<T extends z.ZodObject>(
  yaml: Yaml,
  schema: T,
  path: Path = [],
  proposals: Proposals = {},
): Checked<z.output<T>> {
  const data = withoutNulls(path.reduce(childOf, dataOf(yaml))) ?? {}
  const result = schema.safeParse(data, { error: () => 'une suite de clés et de valeurs est attendue' })
  const issues = (result.error?.issues ?? []).flatMap(withinUnions)
  const told = issues.map((issue) => fieldProblem(yaml, [...path, ...issue.path], issue, proposals))
  const meant = new Set(told.flatMap(({ code, subject }) => (code === 'missing-key' && subject ? [subject] : [])))
  // The missing key already says that it is there under another name.
  const once = told.filter((_problem, index) => !isOnlyKey(issues[index], meant))
  const problems = [...unknownKeysUnder(yaml, path, schema), ...withoutRepeats(once)]
  return result.success ? { value: result.data, problems } : { problems: underOtherNames(problems) }
}

/**
 * Merges a missing key and the unknown key that stands for it into one problem with the line to
 * write.
 */
function underOtherNames(problems: readonly Problem[]): Problem[] {
  const missing = problems.filter(({ code }) => code === 'missing-key')
  const unknown = problems.filter(({ code }) => code === 'unknown-key')
  const meant = new Map(unknown.map((problem) => [problem, missing.find((other) => standsFor(problem, other))]))
  const lacking = new Set(meant.values())
  return problems.flatMap((problem) => {
    if (lacking.has(problem)) return []
    const other = meant.get(problem)
    return other ? renamed(problem, other) : problem
  })
}

function standsFor(unknown: Problem, missing: Problem): boolean {
  if (missing.subject !== undefined) return missing.subject === unknown.subject
  const key = keyIn(unknown)
  return key !== undefined && key === keyIn(missing)
}

/** Mends the key together with its value, if the problem of the missing key has a value. */
function renamed(unknown: Problem, missing: Problem): Problem {
  const { place, fix, mend } = missing
  const known = missing.subject === undefined ? {} : { place, ...(fix && { fix }), ...(mend && { mend }) }
  const said = { ...unknown, ...known }
  return { ...said, severity: 'error', expected: `« ${keyIn(said)} » est attendu` }
}

/** The key that the line to write begins with. */
function keyIn({ fix = '' }: Problem): string | undefined {
  return /^\w+(?=:)/.exec(fix.trimStart())?.[0]
}

/** Whether an issue is about one key that a map may not have, and which is in `meant`. */
function isOnlyKey(issue: z.core.$ZodIssue | undefined, meant: ReadonlySet<string>): boolean {
  if (issue?.code !== 'unrecognized_keys' || issue.keys.length > 1) return false
  return issue.keys.every((key) => meant.has(key))
}

/** Reports a value with a wrong key and a wrong shape once. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}

/** The valid fields of a header in which others have errors. */
export function soundFields<T extends z.ZodObject>(yaml: Yaml, schema: T): Partial<z.output<T>> {
  const data = withoutNulls(dataOf(yaml))
  if (!isRecord(data)) return {}
  const fields = Object.entries(schema.shape).flatMap(([key, field]) => {
    const read = data[key] === undefined ? undefined : z.safeParse(field, data[key])
    return read?.success ? [[key, read.data]] : []
  })
  return Object.fromEntries(fields)
}

/**
 * For a union, the issues inside the branch that the value matches; if it matches none, the issue
 * itself.
 */
function withinUnions(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  const branches = issue.code === 'invalid_union' ? issue.errors : []
  const inside = branches.find((issues) => issues.every(({ path }) => path.length > 0))
  return inside?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue]
}

function unknownKeysUnder(yaml: Yaml, path: Path, schema: z.ZodObject): Problem[] {
  const inside = Object.entries(schema.shape).flatMap(([key, field]) => {
    const inner = field instanceof z.ZodExactOptional ? field.unwrap() : field
    return inner instanceof z.ZodObject ? unknownKeysUnder(yaml, [...path, key], inner) : []
  })
  const data = path.reduce(childOf, dataOf(yaml))
  const accepts = (name: string, key: string) => z.safeParse(schema.shape[name], childOf(data, key)).success
  return [...unknownKeys(yaml, path, Object.keys(schema.shape), accepts), ...inside]
}

function childOf(data: unknown, key: PropertyKey): unknown {
  return isRecord(data) ? data[String(key)] : undefined
}

function withoutNulls(data: unknown): unknown {
  if (!isRecord(data)) return data
  const written = Object.entries(data).filter(([, value]) => value !== null)
  return Object.fromEntries(written.map(([key, value]) => [key, withoutNulls(value)]))
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}
