import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { examine } from '../../lib/doctor/examine'
import { compressFolder } from '../../lib/hosts/compress'
import { hostFiles } from '../../lib/hosts/host-files'
import { pagesAt } from '../doctor/site'
import { answering, freePort, SERVERS } from './servers'
import { frame } from './site'

/** A careless configuration that ignores the files that we write for hosts. */
const CARELESS = {
  nginx: 'server { listen 80; root /srv/journal; location / { try_files $uri $uri/ /index.html; } }',
  caddy: 'journal.example {\n\troot * /srv/journal\n\tfile_server\n}\n',
}

describe.each(['nginx', 'caddy'] as const)('the doctor at %s', (name) => {
  it('reports nothing about a paper with our configuration', async () => {
    expect(await blamed(name)).toEqual(['connexion chiffrée'])
  })

  it('reports what a default configuration lacks', async () => {
    const found = await blamed(name, CARELESS[name])
    expect(found).toEqual(
      expect.arrayContaining(['en-têtes de sécurité', 'compression', 'adresse inconnue', 'fichiers cachés']),
    )
  })
})

async function blamed(name: 'nginx' | 'caddy', config?: string): Promise<string[]> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const { site, ...rest } = frame('')
  const files = hostFiles({ ...rest, site: { ...site, origin: 'http://journal.example' } }, [])
  const root = mkdtempSync(join(tmpdir(), 'examined-'))
  const written = {
    ...pagesAt(origin),
    '/404.html': '<html>/assets/</html>',
    '/.git/config': '[core]',
    ...Object.fromEntries(files),
  }
  for (const [address, text] of Object.entries(written)) {
    const file = join(root, address.endsWith('/') ? `${address}index.html` : address)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text.replaceAll('/srv/journal', root))
  }
  if (config === undefined) await compressFolder(root, mkdtempSync(join(tmpdir(), 'compressed-')))
  spawnSync('chmod', ['-R', 'a+rX', root])
  const server = SERVERS[name].start({ config: config ?? files.get(SERVERS[name].file) ?? '', root, port })
  try {
    await answering(origin)
    const findings = await examine(origin, 0)
    return [...new Set(findings.filter(({ grade }) => grade !== 'right').map(({ about }) => about))]
  } finally {
    server.kill()
  }
}
