import { describe, expect, it } from 'vitest'
import { imported } from './paste'

const SECRET = 'Le plan des digues reste dans un tiroir.'
const post = (header: string, body = SECRET) => `---\n${header}\n---\n\n${body}\n`
const dated = (flag: string) => post(`title: Caché\ndate: 2024-05-06\n${flag}`)

/** The published texts that contain the secret: pages, or articles that are not drafts. */
function published(files: Record<string, string>): string[] {
  return Object.entries(imported(files).files).flatMap(([path, text]) =>
    path.endsWith('.md') && text.includes(SECRET) && (path.startsWith('pages/') || !/^draft: true$/m.test(text))
      ? [path]
      : [],
  )
}

const HIDING = [
  ...[
    'draft',
    'isDraft',
    'is_draft',
    'Draft',
    'brouillon',
    'private',
    'isPrivate',
    'privé',
    'hidden',
    'unlisted',
    'wip',
  ],
  ...['members_only', 'membersOnly', 'premium', 'paywall', 'locked', 'archived', 'noindex', 'confidential', 'secret'],
  ...['eleventyExcludeFromCollections', 'unpublished', 'internal', 'protected'],
  ...['robotsNoIndex', 'sitemap_exclude', 'hiddenInHomeList', 'hideFromSearch', 'requires_login', 'passwordProtected'],
  ...['paid-only', 'retiré', 'encrypted'],
].flatMap((key) => [`${key}: true`, `${key}: "yes"`, `${key}: 1`])
const SHOWING = [
  'published',
  'publish',
  'isPublished',
  'public',
  'live',
  'online',
  'en ligne',
  'visible',
  'listed',
  'approved',
  'ready',
  'permalink',
  'sitemap',
  'searchable',
  'publier',
  'approuvé',
]
const STATES = [
  ...[
    'status: draft',
    'state: pending',
    'post_status: private',
    'publishStatus: scheduled',
    'workflow: review',
    'statut: à relire',
  ],
  ...['visibility: members', 'access: paid', 'tier: gold', 'audience: équipe', 'sensitivity: internal', 'tlp: amber'],
  ...[
    'robots: noindex',
    'password: sésame',
    'mot de passe: sésame',
    'expiryDate: 2024-06-01',
    'unpublish_date: 2024-06-01',
  ],
  ...[
    'publishDate: "March 3, 2099"',
    'publishDate: 3 mars 2099',
    'embargo: à la mi-mars',
    'published_at:',
    'deleted_at: 2024-06-01',
  ],
  ...['niveau: confidentiel', 'phase: Brouillon', 'tags: [ville, état/brouillon]', 'tags: ville, private'],
  ...['publishDate: 2099-01-01', 'embargo: 2099-01-01', 'scheduled_for: 2099-01-01', 'goLive: 2099-01-01'],
  ...[
    'tags: [ville, brouillon]',
    'tags: [private]',
    'categories: [Brouillons]',
    'layout: draft',
    'build:\n  render: never',
    '_build:\n  list: never',
    'extra:\n  draft: true',
    'params:\n  private: true',
    'sitemap:\n  disable: true',
    'head:\n  - - meta\n    - name: robots\n      content: noindex',
  ],
]

describe('nothing private becomes public', () => {
  it.each([...HIDING, ...SHOWING.map((key) => `${key}: false`), ...SHOWING.map((key) => `${key}: "no"`), ...STATES])(
    'by the header: %s',
    (flag) => {
      expect(published({ 'posts/a.md': dated(flag), 'x.md': post('title: X', 'Rien.') })).toEqual([])
    },
  )

  it.each([
    'draft: false',
    'isDraft: no',
    'published: true',
    'status: published',
    'visibility: public',
    'password: ""',
    'hide: [navigation, toc]',
    'expiryDate: 2099-01-01',
    'tags: [ville]',
    'share: true',
    'share: false',
    'comments: false',
    'hide_from_nav: true',
    'sitemap:\n  priority: 0.5',
    'publishDate: 3 mars 2019',
    'tags: [private equity]',
    'caption: Interne',
  ])('what is public stays public: %s', (flag) => {
    expect(published({ 'posts/a.md': dated(flag), 'x.md': post('title: X', 'Rien.') })).toEqual(['articles/a.md'])
  })

  it.each<[string, Record<string, string>]>([
    ['_drafts', { '_drafts/a.md': post('title: A') }],
    ['brouillons', { 'content/brouillons/a.md': dated('') }],
    ['a private folder', { 'notes/Privé/a.md': dated('') }],
    [
      'cascade of Hugo',
      { 'content/b/_index.md': post('title: B\ncascade:\n  draft: true', ''), 'content/b/a.md': dated('') },
    ],
    [
      'cascade of Hugo, with a target',
      {
        'content/b/_index.md': post('cascade:\n  - target:\n      path: "**"\n    draft: true', ''),
        'content/b/c/a.md': dated(''),
      },
    ],
    [
      'cascade of Hugo in TOML',
      { 'content/b/_index.md': '+++\n[cascade]\ndraft = true\n+++\n', 'content/b/a.md': dated('') },
    ],
    ['cascade of the configuration', { 'hugo.toml': '[[cascade]]\ndraft = true\n', 'content/b/a.md': dated('') }],
    [
      'defaults of Jekyll',
      {
        '_config.yml':
          'defaults:\n  - scope:\n      path: ""\n      type: notes\n    values:\n      published: false\n',
        '_notes/a.md': dated(''),
      },
    ],
    [
      'a header that an anchor is merged into',
      { 'posts/a.md': post('base: &base\n  draft: true\n<<: *base\ntitle: A\ndate: 2024-05-06') },
    ],
    ['data of a folder of Eleventy', { 'src/b/b.json': '{"permalink": false}', 'src/b/a.md': dated('') }],
    ['data of a file of Eleventy', { 'src/a.11tydata.json': '{"draft": true}', 'src/a.md': dated('') }],
    [
      'data of a folder in a program',
      { 'src/b/b.11tydata.js': 'export default { draft: true }', 'src/b/a.md': dated('') },
    ],
    ['drafts of MkDocs', { 'mkdocs.yml': 'draft_docs: |\n  /interne/\n', 'docs/interne/a.md': dated('') }],
    ['excluded from MkDocs', { 'mkdocs.yml': 'exclude_docs: |\n  secret.md\n', 'docs/secret.md': dated('') }],
    ['a vault where others are published', { 'a.md': SECRET, 'b.md': post('publish: true', 'Rien.') }],
    ['a garden where others are published', { 'a.md': dated(''), 'b.md': post('dg-publish: true', 'Rien.') }],
    ['a header that cannot be read', { 'posts/a.md': `---\ntitle: "A\ndate: 2024-05-06\n---\n\n${SECRET}\n` }],
    ['a date to come', { 'posts/a.md': post('title: A\ndate: 2099-01-01') }],
    [
      'a paste under a header',
      {
        'a.md': post(
          'title: A\ndate: 2024-05-06\nprivate: true',
          `Un début de texte.\nLire aussi :\n- Rien\n${SECRET}`,
        ),
      },
    ],
    [
      'a page that is not indexed',
      {
        'a.html': `<html><head><meta name="robots" content="noindex"></head><body><article><h1>A</h1><p>${SECRET}</p></article></body></html>`,
      },
    ],
    [
      'a page for subscribers',
      {
        'a.html': `<html><head><script type="application/ld+json">{"isAccessibleForFree": false}</script></head><body><article><h1>A</h1><p>${SECRET}</p></article></body></html>`,
      },
    ],
    [
      'a comment of any tool',
      {
        'posts/a.md': post(
          'title: A\ndate: 2024-05-06',
          `Rien.\n\n<!-- ${SECRET} -->\n\n%%${SECRET}%%\n\n{% comment %}${SECRET}{% endcomment %}\n\n{{</* ${SECRET} */>}}\n\n{{% comment %}}${SECRET}{{% /comment %}}\n\n{# ${SECRET} #}\n\n{::comment}\n${SECRET}\n{:/comment}\n\n[//]: # (${SECRET})`,
        ),
      },
    ],
    [
      'a page that search engines may not list, in other letters',
      {
        'a.html': `<html><head><meta name="GoogleBot" content="NOINDEX"></head><body><article><h1>A</h1><p>${SECRET}</p></article></body></html>`,
      },
    ],
    ...['Mes brouillons', '02 - Brouillons', 'private-notes', 'Corbeille', 'non publiés', '_interne'].map(
      (folder): [string, Record<string, string>] => [folder, { [`content/${folder}/a.md`]: dated('') }],
    ),
    ...['port.draft.md', 'Port - brouillon.md', '[WIP] port.md', '_port.md'].map(
      (name): [string, Record<string, string>] => [name, { [`content/${name}`]: dated('') }],
    ),
    ['its title', { 'posts/a.md': post('title: "[BROUILLON] Le port"\ndate: 2024-05-06') }],
    [
      'a tag below its text',
      { 'posts/a.md': post('title: A\ndate: 2024-05-06', `${SECRET}\n\n#ville #état/brouillon`) },
    ],
    [
      'a collection without output',
      { '_config.yml': 'collections:\n  fiches:\n    output: false\n', '_fiches/a.md': dated('') },
    ],
    [
      'excluded from Jekyll',
      { '_config.yml': 'exclude: [reserve, secret.md]\n', 'reserve/a.md': dated(''), 'secret.md': dated('') },
    ],
    [
      'a resource of a bundle of Hugo',
      {
        'hugo.toml': '',
        'content/b/c/index.md': post('title: C\ndate: 2024-05-06', 'Rien.'),
        'content/b/c/a.md': dated(''),
      },
    ],
    ['a bundle without a page', { 'content/b/index.md': post('headless: true', ''), 'content/b/a.md': dated('') }],
    ['data of a folder of Eleventy in YAML', { 'src/b/b.yaml': 'draft: true\n', 'src/b/a.md': dated('') }],
    [
      'ignored by Quartz',
      {
        'quartz.config.ts': 'export default { configuration: { ignorePatterns: ["reserve", "b"] } }',
        'content/reserve/a.md': dated(''),
      },
    ],
    ['a comment of MDX', { 'posts/a.mdx': post('title: A\ndate: 2024-05-06', `Rien.\n\n{/* ${SECRET} */}`) }],
  ])('by its folder: %s', (_what, files) => {
    expect(published({ ...files, 'x.md': post('title: X', 'Rien.') })).toEqual([])
  })
})

describe('a text whose path only resembles a private one', () => {
  it.each<[string, Record<string, string>]>([
    ['content/private-equity/a.md', {}],
    ['content/politique-interne/a.md', {}],
    ['_posts/2024-05-06-a.md', { '_config.yml': 'title: A\n' }],
    ['_fiches/a.md', { '_config.yml': 'collections:\n  fiches:\n    output: true\n' }],
    ['docs/b/a.md', { 'mkdocs.yml': 'site_name: A\n', 'docs/b/index.md': post('title: B', 'Rien.') }],
  ])('is public: %s', (path, others) => {
    expect(published({ [path]: dated(''), ...others, 'x.md': post('title: X', 'Rien.') })).toEqual(['articles/a.md'])
  })
})

describe('a remark that a text is private', () => {
  const page = `<html><body><article><h1>Caché</h1><p>${SECRET} Un second temps, plus long.</p></article></body></html>`
  const posts = 'post_id,post_date,is_published,audience,title\n1.a,2024-05-06,false,everyone,"Caché, encore"\n'

  const headed = (title: string, head = '', notice = '') =>
    `<html><head><title>${title}</title>${head}</head><body><article>${notice}<h1>Caché</h1><p>${SECRET} Un second temps, plus long.</p></article></body></html>`

  it.each([
    ['the title of its page', { 'a.html': headed('Protégé : Caché') }],
    [
      'the end of its publication',
      { 'a.html': headed('', '<meta property="article:expiration_time" content="2024-06-01">') },
    ],
    ['a meta of its page', { 'a.html': headed('', '<meta name="access" content="subscribers">') }],
    ['its first line', { 'a.html': headed('', '', '<p><strong>CONFIDENTIEL – NE PAS DIFFUSER</strong></p>') }],
    ['its name', { 'posts/draft_Cache-1a2b3c4d5e6f.html': page }],
    ['its name, in brackets', { 'Port (brouillon).txt': `Le port\n${SECRET}\nEt une phrase de plus pour finir.` }],
    ['its folder', { 'Brouillons/port.txt': `Le port\n${SECRET}\nEt une phrase de plus pour finir.` }],
    ['the list of an export', { 'posts.csv': posts, 'posts/1.a.html': `<p>${SECRET}</p>` }],
    [
      'who may read it',
      { 'posts.csv': posts.replace('false,everyone', 'true,only_paid'), 'posts/1.a.html': `<p>${SECRET}</p>` },
    ],
    [
      'properties under its title',
      {
        'Port 0123456789abcdef0123456789abcdef.md': `# Le port\n\nCreated: 12 mars 2025\nStatus: En cours\n\n${SECRET}\n`,
      },
    ],
    [
      'a header that is a program',
      { '2024-05-06-port.md': `---js\n{ title: "Le port", draft: true }\n---\n${SECRET}\n` },
    ],
    ['a day for a name', { 'Journal/2024-05-06.md': `${SECRET}\n`, 'b.md': '---\ntitle: B\n---\nTexte.\n' }],
    ['a drawing', { 'Plan.excalidraw.md': `---\nexcalidraw-plugin: parsed\n---\n${SECRET}\n` }],
    ['a flag under its title', { 'Port.md': `# Le port\n\nDate de création: 12 mars 2025\nPublié: No\n\n${SECRET}\n` }],
  ])('is recognised: %s', (_what, files) => {
    expect(published(files)).toEqual([])
  })

  it.each([
    ...['Statut : à relire', 'Publié : non', 'CONFIDENTIEL – NE PAS DIFFUSER', 'Document de travail', 'Brouillon'],
    ...['Sous embargo', 'Embargo : mardi 6 h', 'SOUS EMBARGO JUSQU’AU 12 DÉCEMBRE À MIDI'],
  ])('is recognised above a pasted text: %s', (line) => {
    expect(published({ 'a.txt': `${line}\n\nLe port\n\n${SECRET}\n\nEt une phrase.\n` })).toEqual([])
    expect(published({ 'a.txt': `Le port\n${line}\n${SECRET}\nEt une phrase.\n` })).toEqual([])
  })

  it.each([
    'De : a@ex.org\nÀ : b@ex.org\nObjet : Papier sous embargo\n\nBonjour,',
    'De : a@ex.org\nÀ : b@ex.org\nObjet : x\n\nVoici le papier, à ne pas publier avant lundi.',
    'Jeanne Le Goff  10:32\nVoici le papier, il reste confidentiel',
  ])('is recognised in the message around a pasted text: %s', (message) => {
    expect(published({ 'a.txt': `${message}\n\nLe port\n\n${SECRET}\n\nEt une phrase.\n` })).toEqual([])
  })

  it.each(['[BROUILLON] Le port', 'BROUILLON – Le port'])('is recognised in a pasted title: %s', (title) => {
    const { files } = imported({ 'a.txt': `${title}\n${SECRET}\nEt une phrase.\n` })
    expect(files['articles/le-port.md']).toContain('draft: true')
  })

  it('is an embargo, if a pasted text names its moment', () => {
    const { files } = imported({
      'a.txt': `SOUS EMBARGO JUSQU’AU 12 DÉCEMBRE 2026 À 6H00\nCommuniqué de presse\n\nLe port rouvre\n\n${SECRET}\n`,
    })
    expect(files['articles/le-port-rouvre.md']).toContain('embargo: 2026-12-12T06:00\n')
  })

  it.each(['Confidentiel : ce que cache le port', 'Embargo sur le pétrole : ce qui change le 12 décembre 2026'])(
    'is not confused with a title: %s',
    (title) => {
      const [text = ''] = Object.values(imported({ 'a.txt': `${title}\n${SECRET}\nEt une phrase.\n` }).files)
      expect(text).toContain(`title: "${title}"`)
      expect(text).not.toMatch(/^(?:draft|embargo):/m)
    },
  )

  it('is not confused with a dialogue under a title', () => {
    const { files } = imported({ 'Port.md': `---\ndate: 2024-05-06\n---\n# Le port\n\nAda: Bonjour.\nLuc: Bonsoir.\n` })
    expect(files['articles/port.md']).toContain('Ada: Bonjour.\nLuc: Bonsoir.')
  })
})

describe('a post that an export keeps for some readers', () => {
  const wordpress = (content: string, more = '') =>
    `<?xml version="1.0"?><rss xmlns:content="a" xmlns:wp="http://wordpress.org/export/1.2/"><channel><link>https://a.example</link><wp:wxr_version>1.2</wp:wxr_version><item><title>A</title><content:encoded><![CDATA[${content}]]></content:encoded><wp:post_id>1</wp:post_id><wp:post_date>2024-05-06 10:00:00</wp:post_date><wp:post_name>a</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>${more}</item></channel></rss>`
  const ghost = (post: Record<string, unknown>, tables: Record<string, unknown> = {}) =>
    JSON.stringify({
      db: [
        {
          meta: { version: '5.0' },
          data: {
            ...tables,
            posts: [
              {
                id: '1',
                title: 'A',
                slug: 'a',
                status: 'published',
                published_at: '2024-05-06',
                html: `<p>${SECRET}</p>`,
                ...post,
              },
            ],
          },
        },
      ],
    })

  it.each([
    ['by a block of Jetpack', 'a.xml', wordpress(`<!-- wp:jetpack/paywall /--><p>${SECRET}</p>`)],
    ['by a block of another extension', 'a.xml', wordpress(`<!-- wp:acme-members/only --><p>${SECRET}</p>`)],
    [
      'by a block that is hidden',
      'a.xml',
      wordpress(`<!-- wp:paragraph {"metadata":{"blockVisibility":false}} --><p>${SECRET}</p>`),
    ],
    [
      'by its newsletter',
      'a.xml',
      wordpress(
        `<p>${SECRET}</p>`,
        '<wp:postmeta><wp:meta_key>_jetpack_newsletter_access</wp:meta_key><wp:meta_value>paid_subscribers</wp:meta_value></wp:postmeta>',
      ),
    ],
    ['by a letter, in its table', 'a.json', ghost({}, { posts_meta: [{ post_id: '1', email_only: 1 }] })],
    ['by a letter, in its key', 'a.json', ghost({ email_only: true })],
    [
      'by a card of a letter',
      'a.json',
      ghost({ html: `<p>Rien.</p><div class="kg-card kg-email-card"><p>${SECRET}</p></div>` }),
    ],
  ])('stays private: %s', (_what, path, export_) => {
    expect(published({ [path]: export_ })).toEqual([])
  })

  it('is public if its newsletter is', () => {
    const open =
      '<wp:postmeta><wp:meta_key>_jetpack_newsletter_access</wp:meta_key><wp:meta_value>everybody</wp:meta_value></wp:postmeta>'
    expect(published({ 'a.xml': wordpress(`<p>${SECRET}</p>`, open) })).toEqual(['articles/a.md'])
  })
})
