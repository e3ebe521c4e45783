import type { Host } from '../site'

/** What the repository of a newsroom needs for its host. */
export interface HostSetup {
  /** Files of the repository, by path. */
  files: Readonly<Record<string, string>>
  /** What remains to be done, in French, one line of Markdown each. */
  steps: readonly string[]
}

const GITHUB_WORKFLOW = `name: Publier
on:
  push:
    branches: [main]
  # Les articles datés ou sous embargo paraissent à la première impression qui suit leur heure.
  schedule:
    - cron: "7,37 * * * *"
  workflow_dispatch:
permissions:
  contents: write
  pages: write
  id-token: write
concurrency:
  group: pages
jobs:
  publier:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    environment:
      name: github-pages
      url: \${{ steps.deploy.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
          cache: npm
      - run: npm ci
      - uses: actions/cache@v4
        with:
          path: .cache
          key: cache-\${{ github.run_id }}
          restore-keys: cache-
      - uses: actions/configure-pages@v5
        id: pages
      - run: npm run build
        env:
          SITE_ORIGIN: \${{ steps.pages.outputs.base_url }}
      - name: Retenir les adresses publiées
        run: |
          git add content/.published.json content/.terms.json
          git diff --cached --quiet && exit 0
          git -c user.name='github-actions[bot]' -c user.email='41898282+github-actions[bot]@users.noreply.github.com' \\
            commit -m 'Retient les adresses publiées'
          git push
      - uses: actions/upload-pages-artifact@v3
        with:
          path: out
      - uses: actions/deploy-pages@v4
        id: deploy
`

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

/** A robot that may not write into the repository cannot commit what a build remembers. */
const REMEMBER = 'Imprimez aussi chez vous, et enregistrez `content/.published.json` avec vos textes.'

const COPY = 'Imprimez (`npm run build`), puis copiez `out/` : `rsync -a --delete out/ moi@hote:/srv/journal/`.'

export const HOST_SETUPS: Readonly<Record<Host, HostSetup>> = {
  github: {
    files: { '.github/workflows/publier.yml': GITHUB_WORKFLOW },
    steps: [
      'Dans le dépôt : Settings → Pages → Source → GitHub Actions.',
      'Le journal est imprimé à chaque envoi sur `main`, et toutes les demi-heures.',
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
