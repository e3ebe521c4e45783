import { type HostConfig, isPath } from './host-settings'

/**
 * `staticwebapp.config.json`. Azure supports `*` only at the end of a path, and no query: other
 * patterns and redirections of a query are left out.
 */
export function azureConfig({ site: { basePath }, common, rules, redirects }: HostConfig): string {
  const headers = rules.flatMap((rule) =>
    rule.paths.filter((path) => !path.includes(':')).map((path) => ({ route: basePath + path, headers: rule.headers })),
  )
  const moved = redirects.filter(isPath).map(({ from, to }) => ({
    route: basePath + encodeURI(from),
    redirect: basePath + to,
    statusCode: 301,
  }))
  const config = {
    trailingSlash: 'always',
    globalHeaders: common,
    mimeTypes: { '.xml': 'application/xml', '.webmanifest': 'application/manifest+json', '.md': 'text/markdown' },
    routes: [...moved, ...headers],
    responseOverrides: { 404: { rewrite: `${basePath}/404.html` } },
  }
  return `${JSON.stringify(config, null, 2)}\n`
}
