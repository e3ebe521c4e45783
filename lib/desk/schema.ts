import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../cli/command'
import { settingsFrom } from '../cli/settings'
import { count } from '../french/numbers'
import { SCHEMAS_FOLDER, schemaFiles } from './schema-files'

/**
 * `npm run schema`: writes the JSON Schemas of headers, settings and reports. Text editors use them
 * to complete and check keys.
 */
await runCommand(async () => {
  const { root } = settingsFrom(process.env, process.cwd())
  const files = Object.entries(schemaFiles())
  mkdirSync(join(root, SCHEMAS_FOLDER), { recursive: true })
  for (const [name, text] of files) writeFileSync(join(root, SCHEMAS_FOLDER, name), text)
  console.log(`✔ ${count(files.length, 'schéma')} dans ${SCHEMAS_FOLDER}`)
})
