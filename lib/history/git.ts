import { execFileSync } from 'node:child_process'

/** The last commit of a folder's history. */
interface GitHead {
  /** Hash of the last commit. */
  head: string
  /** The clone lacks older commits: files added by its first commit may be years old. */
  isShallow: boolean
}

/** The change of one file in a commit. The author and the message are never read. */
interface FileChange {
  /** From the folder, with `/`. */
  path: string
  /** When it was committed, in seconds. */
  at: number
  /** Hash of the new content; empty where the file was removed. */
  blob: string
}

const LARGEST = 1024 ** 3

/** Undefined if the folder is in no repository, if nothing was committed, or if Git is missing. */
export function headOf(folder: string): GitHead | undefined {
  try {
    const [isShallow, head = ''] = git(folder, ['rev-parse', '--is-shallow-repository', 'HEAD']).toString().split('\n')
    return head === '' ? undefined : { head, isShallow: isShallow === 'true' }
  } catch {
    return undefined
  }
}

/**
 * The changes of every file of a folder, oldest first, along first parents: merged changes have the
 * date of their merge. With `since`, only the changes after that commit; undefined if it is not on
 * that line.
 */
export function changesOf(folder: string, head: string, since?: string): FileChange[] | undefined {
  const from = since === undefined ? [] : ['--not', `${since}^@`]
  let written: string
  try {
    written = git(folder, [...LOG, head, ...from, '--', '.']).toString()
  } catch (error) {
    // A commit that was rewritten may be gone.
    if (since !== undefined) return undefined
    throw error
  }
  const commits = parseLog(written)
  if (since === undefined) return commits.reverse().flatMap(({ changes }) => changes)
  if (commits.pop()?.hash !== since) return undefined
  return commits.reverse().flatMap(({ changes }) => changes)
}

/** `--sparse` lists commits without a change too; the last one listed is where the line begins. */
const LOG = [
  '-c',
  'log.showSignature=false',
  'log',
  '--first-parent',
  '-m',
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-color',
  '--no-notes',
  '--relative',
  '--sparse',
  '--format=%H %ct',
]

interface Commit {
  hash: string
  changes: FileChange[]
}

const COMMIT = /^([0-9a-f]{40,64}) (\d+)$/
const CHANGE = /^\n?:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) [A-Z]\d*$/
/** Plain files: a symbolic link or a submodule is no text. */
const FILE = /^100/

/** `<hash> <time>\0`, then `:<modes> <hashes> <letter>\0<path>\0` for each file. */
function parseLog(written: string): Commit[] {
  const commits: Commit[] = []
  const parts = written.split('\0').values()
  let at = 0
  for (const part of parts) {
    const [, hash, time] = COMMIT.exec(part) ?? []
    const [, mode = '', blob = ''] = CHANGE.exec(part) ?? []
    if (hash !== undefined) {
      at = Number(time)
      commits.push({ hash, changes: [] })
    } else if (blob !== '') {
      const path = parts.next().value ?? ''
      commits.at(-1)?.changes.push({ path, at, blob: FILE.test(mode) ? blob : '' })
    }
  }
  return commits
}

/** The content of files by their hash. What Git lacks is absent. */
export function contentsOf(folder: string, blobs: readonly string[]): Map<string, Buffer> {
  const contents = new Map<string, Buffer>()
  if (blobs.length === 0) return contents
  const answer = git(folder, ['cat-file', '--batch'], `${blobs.join('\n')}\n`)
  let at = 0
  for (const blob of blobs) {
    const end = answer.indexOf(10, at)
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(answer.toString('latin1', at, end))?.[1]
    at = end + 1
    if (size === undefined) continue
    contents.set(blob, answer.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return contents
}

/**
 * Git hooks pass their own repository to child processes in these variables; ours must be the
 * folder's.
 */
const OF_HOOKS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_PREFIX']

/** A partial clone would fetch missing objects, and a build must not use the network. */
function git(folder: string, options: readonly string[], input = ''): Buffer {
  const env: NodeJS.ProcessEnv = { ...process.env, GIT_NO_LAZY_FETCH: '1' }
  for (const name of OF_HOOKS) delete env[name]
  const command = ['-C', folder, ...options]
  return execFileSync('git', command, { input, env, maxBuffer: LARGEST, stdio: ['pipe', 'pipe', 'ignore'] })
}
