import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const article = (sentence: string) => `---
title: Un texte corrigé
date: 2025-06-17
updated: 2025-06-19
corrections:
  - date: 2025-06-19
    text: Le quai est celui du nord.
---

${sentence}
`

/**
 * Copies a content folder, and adds pages for the routes that the demonstration does not use: a
 * correction, and the versions of a text, which come from Git. So every route of a package is
 * compared.
 */
export function writeSampleContent(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  cpSync(from, to, { recursive: true })
  appendFileSync(join(to, 'site.yml'), '\nversions: true\n')
  git(to, '2025-06-17', 'init', '--quiet', '--template=')
  const text = join(to, 'articles/un-texte-corrige.md')
  for (const [date, sentence] of VERSIONS) {
    writeFileSync(text, article(sentence))
    git(to, date, 'add', '--all')
    git(to, date, 'commit', '--quiet', '--message=Un texte')
  }
}

const VERSIONS = [
  ['2025-06-17', 'Le quai du sud est fermé depuis hier, et la criée déménage pour un an.'],
  ['2025-06-19', 'Le quai du nord est fermé depuis hier, et la criée déménage pour un an.'],
] as const

/** Runs Git with a fixed author and date, whatever the settings of the machine. */
function git(folder: string, day: string, ...words: string[]): void {
  const identity = { NAME: 'Exemple', EMAIL: 'exemple@exemple.example', DATE: `${day}T12:00:00Z` }
  const roles = ['AUTHOR', 'COMMITTER'].flatMap((role) =>
    Object.entries(identity).map(([name, value]) => [`GIT_${role}_${name}`, value]),
  )
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', ...Object.fromEntries(roles) }
  execFileSync('git', ['-C', folder, ...words], { env, stdio: ['ignore', 'ignore', 'inherit'] })
}
