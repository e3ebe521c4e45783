/** The first steps of both jobs. */
const INSTALL = `      - uses: actions/checkout@v4
        # « versions: true » demande toute l’histoire des textes : ôtez les dièses des deux lignes qui suivent.
        # with:
        #   fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
          cache: npm
      - run: npm ci`

/**
 * The workflow of a newsroom on GitHub: a pull request is checked and built, `main` is published.
 * The schedule publishes articles that have a time. A newsroom's repository can call this workflow
 * (decision 048): the `github` context is then the caller's.
 */
export const GITHUB_WORKFLOW = `name: Journal
on:
  push:
    branches: [main]
  pull_request:
  # Les articles datés ou sous embargo paraissent à la première impression qui suit leur heure.
  schedule:
    - cron: "7,37 * * * *"
  workflow_dispatch:
  # Le dépôt d’une rédaction peut appeler ce fichier, au lieu de le recopier.
  workflow_call:
permissions:
  contents: read
concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
jobs:
  relire:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
      pull-requests: write
    steps:
${INSTALL}
      # Chaque problème est dit sur sa ligne.
      - run: npm run check -- --format github
      - run: npm run build
      - uses: actions/upload-artifact@v4
        id: preview
        with:
          name: journal
          path: out
      - name: Dire où est l’aperçu
        if: github.event.pull_request.head.repo.full_name == github.repository
        run: |
          gh pr comment "$NUMBER" --edit-last --create-if-none --body "Le journal imprimé avec ces changements : $PREVIEW"
        env:
          GH_TOKEN: \${{ github.token }}
          GH_REPO: \${{ github.repository }}
          NUMBER: \${{ github.event.number }}
          PREVIEW: \${{ steps.preview.outputs.artifact-url }}
  publier:
    if: github.event_name != 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: write
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deploy.outputs.page_url }}
    steps:
${INSTALL}
      # Le même journal sans lui, mais plus lentement.
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

/**
 * The same in a few lines, if the repository of the software on GitHub is known: it calls the
 * workflow there, at the version that the newsroom has.
 */
export function callingWorkflow(repository: string, version: string): string {
  return `name: Journal
on:
  push: { branches: [main] }
  pull_request:
  schedule: [{ cron: "7,37 * * * *" }]
  workflow_dispatch:
permissions: { contents: write, pages: write, id-token: write, pull-requests: write }
jobs:
  journal:
    uses: ${repository}/.github/workflows/journal.yml@v${version}
`
}
