import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { callingWorkflow, GITHUB_WORKFLOW } from '../../lib/hosts/github-workflow'
import { scratch } from '../scratch'

interface Workflow {
  on: Record<string, unknown>
  jobs: Record<string, { permissions: Record<string, string>; steps: { name?: string; run?: string }[] }>
}

const { jobs } = parse(GITHUB_WORKFLOW) as Workflow
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const steps = Object.values(jobs).flatMap((job) => job.steps)

describe('the workflow of a newsroom', () => {
  it('is the same as ours', () => {
    expect(readFileSync('.github/workflows/journal.yml', 'utf8')).toBe(GITHUB_WORKFLOW)
  })

  it('runs scripts that exist', () => {
    const named = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run (\w+)/g)].map(([, script = '']) => script))
    expect(named).toEqual(['check', 'build', 'build'])
    for (const script of named) expect(scripts[script]).toBeDefined()
  })

  it('can be called in a few lines, with its events and the permissions of its jobs', () => {
    const called = parse(GITHUB_WORKFLOW) as Workflow
    const caller = parse(callingWorkflow('journaux/lire-aussi', '1.2.3')) as Workflow & { permissions: object }
    expect(caller.jobs).toEqual({ journal: { uses: 'journaux/lire-aussi/.github/workflows/journal.yml@v1.2.3' } })
    expect({ ...caller.on, workflow_call: null }).toEqual(called.on)
    expect(caller.permissions).toEqual(Object.assign({}, ...Object.values(jobs).map(({ permissions }) => permissions)))
    expect(callingWorkflow('a/b', '1.0.0').trim().split('\n').length).toBeLessThanOrEqual(12)
  })

  it('commits the files that a build updates, only if they changed', () => {
    const { remember, log, folder } = clone()
    expect([remember(), log()]).toEqual([0, ['Premier']])
    writeFileSync(join(folder, 'content/.published.json'), '{"/a/":"x"}')
    writeFileSync(join(folder, 'content/autre.txt'), '')
    expect([remember(), log()]).toEqual([0, ['Retient les adresses publiées', 'Premier']])
  })
})

/** A checkout whose remote is a folder, and the step that writes into it. */
function clone() {
  const folder = scratch({ 'content/.published.json': '{}', 'content/.terms.json': '{}' })
  const remote = scratch({})
  const bash = (script: string, cwd = folder) => spawnSync('bash', ['-e', '-c', script], { cwd, encoding: 'utf8' })
  const author = '-c user.name=a -c user.email=a@exemple.fr'
  bash(`git init -q --bare -b main ${remote}`)
  bash(
    `git init -q -b main && git add -A && git ${author} commit -qm Premier && git remote add origin ${remote} && git push -qu origin main`,
  )
  const script = steps.find(({ name }) => name === 'Retenir les adresses publiées')?.run ?? 'exit 9'
  return {
    folder,
    remember: () => bash(script).status,
    log: () => bash('git log --format=%s main', remote).stdout.trim().split('\n'),
  }
}
