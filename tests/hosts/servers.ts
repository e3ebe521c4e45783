import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The input of a server: its configuration, its folder, its port. */
interface Launch {
  config: string
  root: string
  port: number
}

/** The servers of Debian 12, and the configuration file of each in an edition. */
export const SERVERS = {
  nginx: { file: '/.hosts/nginx.conf', start: startNginx },
  caddy: { file: '/.hosts/Caddyfile', start: startCaddy },
  apache2: { file: '/.htaccess', start: startApache },
} as const

function startNginx({ config, root, port }: Launch): ChildProcess {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const site = config.replace('listen 80', `listen 127.0.0.1:${port}`).replaceAll('/srv/journal', root)
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log ${folder}/log; events {} http { include /etc/nginx/mime.types; access_log off; ${site} }`,
  )
  return spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'log')])
}

function startCaddy({ config, root, port }: Launch): ChildProcess {
  const folder = mkdtempSync(join(tmpdir(), 'caddy-'))
  const site = config.replace('journal.example', `http://127.0.0.1:${port}`).replace('/srv/journal', root)
  writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`)
  return spawn('caddy', ['run', '--config', join(folder, 'Caddyfile')], { env: { ...process.env, HOME: folder } })
}

/**
 * Apache reads the file in place, as on a shared host; this adds the modules that a shared host
 * loads.
 */
function startApache({ config, root, port }: Launch): ChildProcess {
  const folder = mkdtempSync(join(tmpdir(), 'apache-'))
  const modules = [
    'mpm_event',
    'authz_core',
    'mime',
    'dir',
    'alias',
    'headers',
    'env',
    'negotiation',
    'autoindex',
    'rewrite',
  ]
  const basePath = /^ErrorDocument 404 (.*)\/404/m.exec(config)?.[1] ?? ''
  writeFileSync(join(root, basePath, '.htaccess'), config)
  writeFileSync(
    join(folder, 'httpd.conf'),
    [
      ...modules.map((module) => `LoadModule ${module}_module /usr/lib/apache2/modules/mod_${module}.so`),
      `Listen 127.0.0.1:${port}`,
      'ServerName localhost',
      'User www-data',
      `PidFile ${folder}/pid`,
      `ErrorLog ${folder}/log`,
      'TypesConfig /etc/mime.types',
      `DocumentRoot ${root}`,
      `<Directory ${root}>`,
      'AllowOverride All',
      'Require all granted',
      '</Directory>',
    ].join('\n'),
  )
  return spawn('apache2', ['-f', join(folder, 'httpd.conf'), '-DFOREGROUND'])
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Resolves when the server responds; rejects after ten seconds. */
export async function answering(origin: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const alive = await fetch(`${origin}/`).then(
      () => true,
      () => false,
    )
    if (alive) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${origin} does not answer`)
}
