import type { Host } from '../site'
import { GITHUB_WORKFLOW } from './github-workflow'

/** What a newsroom's repository needs for its host. */
interface HostSetup {
  /** Files of the repository, by path. */
  files: Readonly<Record<string, string>>
  /** What a person still has to do, in French, one line of Markdown each. */
  steps: readonly string[]
}

const NETLIFY_SETTINGS = `[build]
  command = "npm run build"
  publish = "out"

[build.environment]
  NODE_VERSION = "22"
`

const GITLAB_PIPELINE = `image: node:22
pages:
  stage: deploy
  cache:
    key: journal
    paths: [.cache/, .npm/]
  script:
    - npm ci --cache .npm
    - SITE_ORIGIN=$CI_PAGES_URL npm run build
    - mv out public
  artifacts:
    paths: [public]
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
`

/** A robot without write access to the repository cannot commit the published addresses. */
const REMEMBER = 'Imprimez aussi chez vous, et enregistrez `content/.published.json` avec vos textes.'

const COPY = 'Imprimez (`npm run build`), puis copiez `out/` : `rsync -a --delete out/ moi@hote:/srv/journal/`.'

export const HOST_SETUPS: Readonly<Record<Host, HostSetup>> = {
  github: {
    files: { '.github/workflows/journal.yml': GITHUB_WORKFLOW },
    steps: [
      'Dans le dépôt : Settings → Pages → Source → GitHub Actions.',
      'Le journal est imprimé à chaque envoi sur `main`, et toutes les demi-heures. Une demande de fusion est relue ligne à ligne.',
    ],
  },
  netlify: {
    files: { 'netlify.toml': NETLIFY_SETTINGS },
    steps: ['Sur Netlify : « Add new site », puis ce dépôt. `netlify.toml` règle le reste.'],
  },
  cloudflare: {
    files: {},
    steps: [
      'Sur Cloudflare Pages : ce dépôt ; Build command `npm run build`, output `out`, variable `NODE_VERSION` = 22.',
    ],
  },
  azure: {
    files: {},
    steps: ['Sur Azure Static Web Apps : App location `/`, Output location `out`, Build command `npm run build`.'],
  },
  vercel: {
    files: {},
    steps: [
      'Imprimez (`npm run build`), puis `npx vercel deploy --prod out` : les réglages sont dans `out/vercel.json`.',
    ],
  },
  gitlab: {
    files: { '.gitlab-ci.yml': GITLAB_PIPELINE },
    steps: [
      'Dans le projet : Deploy → Pages. Pour vos textes à venir : Build → Pipeline schedules, toutes les heures.',
      REMEMBER,
    ],
  },
  codeberg: {
    files: {},
    steps: [
      'Imprimez (`npm run build`), puis envoyez `out/` dans la branche `pages` du dépôt :',
      '`cd out && git init -b pages && git add -A && git commit -m "Imprime" && git push -f <dépôt> pages`.',
    ],
  },
  apache: {
    files: {},
    steps: [COPY, '`.htaccess` est dans `out/` ; il lui faut `mod_headers` et `AllowOverride All`.'],
  },
  nginx: {
    files: {},
    steps: [
      COPY,
      'Une fois : `out/.hosts/nginx.conf` dans `/etc/nginx/conf.d/`. Après chaque copie : `systemctl reload nginx`.',
    ],
  },
  caddy: { files: {}, steps: [COPY, 'La configuration est dans `out/.hosts/Caddyfile`.'] },
}
