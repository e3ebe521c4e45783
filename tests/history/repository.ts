import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { scratch } from '../scratch'

/** Noon, 1 June 2026, UTC, in seconds. */
export const NOON = Date.parse('2026-06-01T12:00:00Z') / 1000

const SITE = 'name: Essai\nversions: true\ntimezone: UTC\n'

interface CommitOptions {
  branch?: string
  /** Replaces the last commit. */
  amends?: boolean
  merge?: string
}

/** A newsroom in a repository of its own, below `content/`. Commits are written by one process. */
export class Repository {
  readonly root = scratch()
  readonly content = join(this.root, 'content')
  readonly #files = new Map<string, string>()
  /** The last commit of each branch, and the parents of each commit, by mark. */
  readonly #tips = new Map<string, number>()
  readonly #parents = new Map<number, number | undefined>()
  #stream = ''

  constructor() {
    mkdirSync(join(this.content, 'articles'), { recursive: true })
    this.git('init', '--quiet', '--initial-branch=main', '--template=')
    this.write('site.yml', SITE)
  }

  /** Saves a file of the newsroom, or removes it. */
  write(path: string, text: string | undefined): this {
    const file = join(this.content, path)
    if (text === undefined) {
      rmSync(file, { force: true })
      this.#files.delete(path)
      return this
    }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    this.#files.set(path, text)
    return this
  }

  /** Commits everything, this many minutes after noon. A new branch starts at `main`. */
  commit(minute: number, { branch = 'main', amends = false, merge }: CommitOptions = {}): this {
    const tip = this.#tips.get(branch) ?? this.#tips.get('main')
    const from = amends && tip !== undefined ? this.#parents.get(tip) : tip
    const mark = this.#parents.size + 1
    this.#parents.set(mark, from)
    this.#tips.set(branch, mark)
    const lines = [
      `commit refs/heads/${branch}`,
      `mark :${mark}`,
      `committer Quelqu’un <quelquun@exemple.fr> ${NOON + 60 * minute} +0000`,
      data('secret'),
      ...(from ? [`from :${from}`] : []),
      ...(merge ? [`merge :${this.#tips.get(merge)}`] : []),
      'deleteall',
      ...[...this.#files].flatMap(([path, text]) => [`M 100644 inline content/${path}`, data(text)]),
      '',
    ]
    this.#stream += lines.join('\n')
    return this
  }

  git(...options: string[]): string {
    const input = this.#stream
    this.#stream = ''
    if (input !== '') this.#run(['fast-import', '--quiet', '--force', ...MARKS], input)
    return this.#run(options)
  }

  #run(options: string[], input = ''): string {
    return execFileSync('git', ['-C', this.root, ...options], { input, encoding: 'utf8', stdio: 'pipe' })
  }
}

const MARKS = ['--import-marks-if-exists=.git/marks', '--export-marks=.git/marks']

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`
}
