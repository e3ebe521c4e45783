import { z } from 'zod'
import type { Checked, Problem } from '../problem'
import { fieldProblem, type Proposals } from './field-problem'
import { unknownKeys } from './keys'
import { dataOf, type Path, type Yaml } from './yaml'

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
  const unknown = unknownKeysUnder(yaml, path, schema)
  const problems = [
    ...unknown,
    ...once(
      (result.error?.issues ?? [])
        .flatMap(withinUnions)
        .map((issue) => fieldProblem(yaml, [...path, ...issue.path], issue, proposals)),
    ).map((problem) => withoutRival(problem, unknown)),
  ]
  return result.success ? { value: result.data, problems } : { problems }
}

/** A value with a wrong key and a wrong shape is told once. */
function once(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()]
}

/** Where a key is there under another name, its line is the one to write: both would make it a key twice. */
function withoutRival(problem: Problem, unknown: readonly Problem[]): Problem {
  const keyOf = ({ fix }: Problem) => fix?.trim().split(':', 1).join()
  const { fix, ...rest } = problem
  const isRenamed = fix !== undefined && unknown.some((other) => keyOf(other) === keyOf(problem))
  return problem.code === 'missing-key' && isRenamed ? rest : problem
}

/** The fields that can be read where others have errors. */
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
 * When a value may have two shapes, the issues inside the shape that it was given; when it has
 * neither shape, the issue itself.
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
