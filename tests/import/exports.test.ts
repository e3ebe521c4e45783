import { describe, expect, it } from 'vitest'
import { PNG } from './abroad/source'
import { bodyOf, imported } from './paste'

const cdata = (text: string) => `<![CDATA[${text}]]>`

interface Post {
  id?: number
  type?: string
  status?: string
  name?: string
  content?: string
  date?: string
  password?: string
  more?: string
}

const item = (
  title: string,
  {
    id = 1,
    type = 'post',
    status = 'publish',
    name = '',
    content = '<p>Texte.</p>',
    date = '2024-05-06 10:00:00',
    password = '',
    more = '',
  }: Post = {},
) =>
  `<item><title>${cdata(title)}</title><link>https://ancien.example/2024/05/${name || id}/</link><dc:creator>${cdata('jeanne')}</dc:creator>
  <content:encoded>${cdata(content)}</content:encoded><wp:post_id>${id}</wp:post_id><wp:post_date>${cdata(date)}</wp:post_date>
  <wp:post_name>${cdata(name)}</wp:post_name><wp:status>${cdata(status)}</wp:status><wp:post_type>${cdata(type)}</wp:post_type><wp:post_password>${cdata(password)}</wp:post_password>${more}</item>`

const meta = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`
const attachment = (id: number, file: string, alt: string) =>
  item(file, {
    id,
    type: 'attachment',
    status: 'inherit',
    more: `<wp:attachment_url>https://ancien.example/wp-content/uploads/2024/05/${file}</wp:attachment_url><excerpt:encoded>${cdata('Légende de la photo')}</excerpt:encoded>${meta('_wp_attachment_image_alt', alt)}`,
  })

const wxr = (items: string, namespace = 'http://wordpress.org/export/1.2/') =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:excerpt="${namespace}excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="${namespace}"><channel><title>Ancien</title><link>https://ancien.example</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://ancien.example</wp:base_site_url>
  <wp:author><wp:author_login>${cdata('jeanne')}</wp:author_login><wp:author_display_name>${cdata('Jeanne Le Goff')}</wp:author_display_name></wp:author>${items}</channel></rss>`

const wordpress = (items: string, others: Record<string, string | Uint8Array> = {}) =>
  imported({ 'export.xml': wxr(items), ...others })
const body = (content: string, more = '') =>
  bodyOf(
    wordpress(item('Essai', { name: 'essai', content }) + more, { 'wp-content/uploads/2024/05/velo.png': PNG }).files[
      'articles/essai.md'
    ],
  )

describe('an export of WordPress', () => {
  it.each(['http://wordpress.org/export/1.2/', 'https://wordpress.org/export/1.1/'])('is read with %s', (namespace) => {
    const more = `<category domain="category" nicename="ville">${cdata('Ville &amp; port')}</category><category domain="post_tag" nicename="velo">${cdata('Vélo')}</category>${meta('_yoast_wpseo_metadesc', 'Deux roues.')}${meta('_thumbnail_id', '9')}`
    const { files } = imported({
      'export.xml': wxr(
        item('L&rsquo;essai', { name: 'l-essai', more }) + attachment(9, 'velo.png', 'Un vélo'),
        namespace,
      ),
      'uploads/2024/05/velo.png': PNG,
    })
    expect(files['articles/l-essai.md']).toBe(
      '---\ntitle: L’essai\ndescription: Deux roues.\ndate: 2024-05-06T10:00\nsection: Ville & port\nauthors:\n  - jeanne\ntags:\n  - Vélo\nimage:\n  src: images/2024/05/velo.png\n  alt: Un vélo\n  caption: Légende de la photo\naliases:\n  - /2024/05/l-essai/\n---\n\nTexte.\n',
    )
    expect(files['authors.yml']).toBe('jeanne:\n  name: Jeanne Le Goff\n')
  })

  it.each([
    [
      'blocks',
      '<!-- wp:paragraph -->\n<p>Un.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:heading -->\n<h2>Deux</h2>\n<!-- /wp:heading -->',
      'Un.\n\n## Deux\n',
    ],
    ['paragraphs without tags', 'Un.\n\nDeux\ntrois.', 'Un.\n\nDeux\\\ntrois.\n'],
    [
      'a picture with its caption',
      '[caption id="x" width="3"]<a href="https://ancien.example/wp-content/uploads/2024/05/velo.png"><img src="https://ancien.example/wp-content/uploads/2024/05/velo.png" alt="Un vélo" /></a> Sa légende[/caption]',
      '![Un vélo](images/2024/05/velo.png)\\\n*Sa légende*\n',
    ],
    ['a gallery', '[gallery ids="9"]', '![Un vélo](images/2024/05/velo.png)\\\n*Légende de la photo*\n'],
    [
      'a film',
      '<!-- wp:embed {"url":"https://youtu.be/abc"} -->\n<figure><div>https://youtu.be/abc</div></figure>\n<!-- /wp:embed -->',
      '[Voir sur youtu.be](https://youtu.be/abc)\n',
    ],
    [
      'a link to another text',
      '<p>Voir <a href="https://ancien.example/2024/05/autre/">là</a> et <a href="/?p=2">ici</a>.</p>',
      'Voir [là](./autre.md) et [ici](./autre.md).\n',
    ],
    [
      'a gallery by its other argument',
      '[gallery include="9"]',
      '![Un vélo](images/2024/05/velo.png)\\\n*Légende de la photo*\n',
    ],
    [
      'a picture whose caption is an argument',
      '[caption width="3" caption="Sa légende"]<img src="https://ancien.example/wp-content/uploads/2024/05/velo.png" alt="Un vélo" />[/caption]',
      '![Un vélo](images/2024/05/velo.png)\\\n*Sa légende*\n',
    ],
    [
      'pictures in a gallery, each with its caption',
      '<figure class="wp-block-gallery"><figure><img src="https://ancien.example/wp-content/uploads/2024/05/velo.png" alt="Un"/><figcaption>Légende d’un</figcaption></figure><figure><img src="https://ancien.example/wp-content/uploads/2024/05/velo.png" alt="Deux"/></figure><figcaption>Les deux</figcaption></figure>',
      '![Un](images/2024/05/velo.png)\\\n*Légende d’un*\n\n![Deux](images/2024/05/velo.png)\n\n*Les deux*\n',
    ],
    [
      'a list of pictures without bullets',
      '<ul class="wp-block-gallery"><li class="blocks-gallery-item"><figure><img src="https://ancien.example/wp-content/uploads/2024/05/velo.png" alt="Un"/></figure></li></ul>',
      '![Un](images/2024/05/velo.png)\n',
    ],
    [
      'a picture behind words',
      '<div class="wp-block-cover" style="background-image:url(https://ancien.example/wp-content/uploads/2024/05/velo.png)"><p>Devant.</p></div>',
      '![](images/2024/05/velo.png)\n\nDevant.\n',
    ],
    [
      'a picture that loads late, once',
      '<p><img src="data:image/gif;base64,R0lGOD" data-src="https://ancien.example/wp-content/uploads/2024/05/velo.png" alt="Un"/><noscript><img src="https://ancien.example/wp-content/uploads/2024/05/velo.png" alt="Un"/></noscript></p>',
      '![Un](images/2024/05/velo.png)\n',
    ],
    [
      'the character of an emoji',
      '<p>Oui <img class="emoji" alt="🚲" src="https://s.w.org/1f6b2.svg"> !</p>',
      'Oui 🚲 !\n',
    ],
    [
      'films by their number or address',
      '[vimeo 12]\n\n[youtube=https://youtu.be/abc]',
      '[Voir la vidéo sur Vimeo](https://vimeo.com/12)\n\n[Voir la vidéo sur YouTube](https://www.youtube.com/watch?v=abc)\n',
    ],
    [
      'notes in short codes, and the spaces around',
      '<p>Un [efn_note]Source.[/efn_note] deux [ref]Autre.[/ref] trois.</p>',
      'Un [^n1] deux [^n2] trois.\n\n[^n1]: Source.\n\n[^n2]: Autre.\n',
    ],
    [
      'code in short codes',
      '[code lang="php"]<?php echo "[gallery]"; ?>[/code]',
      '```\n<?php echo "[gallery]"; ?>\n```\n',
    ],
    [
      'code that speaks of short codes',
      '<pre><code>[gallery ids="9"]\n\n[b a="c"]</code></pre>',
      '```\n[gallery ids="9"]\n\n[b a="c"]\n```\n',
    ],
    ['formulas', '<p>Soit $latex x_1$.</p>', 'Soit `x_1`.\n'],
    ['no hidden passage', '<p>Un.</p><p style="display:none">Tu.</p><p hidden>Tu.</p>', 'Un.\n'],
    [
      'signs of other tools that are words',
      '<p>Un %%mot%%, a[^b].</p><p>[^c]: d</p>',
      'Un \\%%mot\\%%, a\\[b].\n\n\\[c]: d\n',
    ],
    ['no control character', '<p>Un\u0001e.</p>', 'Une.\n'],
    ['an unknown short code', '<p>Un [formulaire id="3"] mot.</p>', 'Un mot.\n'],
  ])('gives %s', (_what, content, expected) => {
    expect(
      body(content, item('Autre', { id: 2, name: 'autre' }) + attachment(9, 'velo.png', 'Un vélo')).replace(
        / {2}/g,
        ' ',
      ),
    ).toBe(expected)
  })

  it.each([
    { status: 'draft' },
    { status: 'pending' },
    { status: 'private' },
    { status: 'trash' },
    { status: 'future', date: '2099-01-01 00:00:00' },
    { status: '' },
    { password: 'secret' },
    { date: '2099-01-01 00:00:00' },
    { type: 'page', status: 'private' },
    { type: 'page', password: 'secret' },
    { type: 'product' },
    ...[
      meta('_members_access_role', 'subscriber'),
      meta('_wc_memberships_force_public', 'no'),
      meta('_pmpro_restricted', '1'),
      meta('rcp_user_level', 'Bronze'),
      meta('_mepr_unauthorized_message_type', 'hide'),
      meta('_et_pb_password', 'secret'),
      meta('_yoast_wpseo_meta-robots-noindex', '1'),
      meta('rank_math_robots', 'a:1:{i:0;s:7:"noindex";}'),
      meta('_seopress_robots_index', 'yes'),
      meta('_aioseo_noindex', '1'),
      meta('acme_members_only', 'yes'),
    ].map((more) => ({ more })),
    ...[
      'members_only',
      'restrict userlevel="editor"',
      'mepr-active rules="1"',
      'um_loggedin',
      'passster password="x"',
    ].map((code) => ({ content: `<p>Avant.</p>[${code}]<p>Secret.</p>[/${code.split(' ')[0]}]` })),
  ])('does not publish %j', (post) => {
    const { files, plan } = wordpress(item('Caché', { name: 'cache', ...post }))
    expect(files['articles/cache.md']).toContain('\ndraft: true\n')
    expect(plan.drafts).toHaveLength(1)
    expect(files['pages/cache.md']).toBeUndefined()
  })

  it.each([
    meta('_wc_memberships_force_public', 'yes'),
    meta('_pmpro_restricted', '0'),
    meta('rcp_user_level', 'All'),
    meta('_yoast_wpseo_meta-robots-noindex', '0'),
    meta('rank_math_robots', 'a:1:{i:0;s:5:"index";}'),
  ])('publishes what is public: %s', (more) => {
    expect(wordpress(item('Ouvert', { name: 'ouvert', more })).files['articles/ouvert.md']).not.toContain('draft')
  })

  it.each(['draft', 'private'])('imports no reusable block that is %s', (status) => {
    const block = item('Bloc', { id: 7, type: 'wp_block', status, content: '<p>Tu.</p>' })
    expect(body('<p>Un.</p><!-- wp:block {"ref":7} /-->', block)).toBe('Un.\n')
  })

  it('puts the pictures of a post in a gallery without names', () => {
    const picture = attachment(9, 'velo.png', 'Un vélo').replace('</item>', '<wp:post_parent>1</wp:post_parent></item>')
    expect(body('[gallery]', picture)).toContain('![Un vélo](images/2024/05/velo.png)')
  })

  it('keeps the former names of a post, its deck and its other fields', () => {
    const more = `${meta('_wp_old_slug', 'vieil-essai')}${meta('sous_titre', 'Le chapô.')}${meta('_aioseo_description', '#post_title')}${meta('lieu', 'Brest')}`
    const { files, report } = wordpress(item('Essai', { name: 'essai', more }))
    expect(files['articles/essai.md']).toContain('description: Le chapô.\n')
    expect(files['articles/essai.md']).toContain('aliases:\n  - /2024/05/essai/\n  - /2024/05/vieil-essai/\n')
    expect(report).toContain('lieu : Brest')
  })

  it('links to the first of two posts with the same name', () => {
    const { files } = wordpress(
      item('Essai', { name: 'essai', content: '<p><a href="https://ancien.example/2024/05/jumeau/">là</a></p>' }) +
        item('Jumeau', { id: 2, name: 'jumeau' }) +
        item('Jumeau bis', { id: 3, name: 'jumeau' }),
    )
    expect(bodyOf(files['articles/essai.md'])).toBe('[là](./jumeau.md)\n')
  })

  it('imports pages, and texts with several authors', () => {
    const more = `<category domain="author" nicename="cap-ali">${cdata('Ali Benali')}</category><category domain="author" nicename="cap-jeanne">${cdata('Jeanne Le Goff')}</category>`
    const { files } = wordpress(
      item('À propos', { id: 3, type: 'page', name: 'a-propos' }) + item('Essai', { name: 'essai', more }),
    )
    expect(files['pages/a-propos.md']).toBe('---\ntitle: À propos\n---\n\nTexte.\n')
    expect(files['articles/essai.md']).toContain('authors:\n  - ali\n  - jeanne\n')
    expect(files['authors.yml']).toBe('ali:\n  name: Ali Benali\njeanne:\n  name: Jeanne Le Goff\n')
  })
})

const post = {
  id: '1',
  title: 'Essai',
  slug: 'essai',
  html: '<p>Un <a href="__GHOST_URL__/autre/">lien</a>.</p>',
  status: 'published',
  visibility: 'public',
  published_at: '2024-05-06T10:00:00.000Z',
  custom_excerpt: 'Le chapô.',
}
const tables = {
  posts: [post, { ...post, id: '2', title: 'Autre', slug: 'autre', html: '<p>Texte.</p>' }],
  users: [{ id: 'u', name: 'Jeanne Le Goff', slug: 'jeanne', bio: 'Reporter.' }],
  posts_authors: [{ post_id: '1', author_id: 'u' }],
  tags: [
    { id: 't', name: 'Ville' },
    { id: 's', name: 'Vélo' },
  ],
  posts_tags: [
    { post_id: '1', tag_id: 't' },
    { post_id: '1', tag_id: 's' },
  ],
}

describe('an export of Ghost', () => {
  it.each([
    ['db', { db: [{ meta: {}, data: tables }] }],
    ['data', { meta: {}, data: tables }],
    [
      'API',
      {
        posts: [
          {
            ...post,
            html: post.html.replace('__GHOST_URL__', 'https://ancien.example'),
            url: 'https://ancien.example/essai/',
            authors: tables.users,
            tags: tables.tags,
          },
          { ...tables.posts[1], url: 'https://ancien.example/autre/' },
        ],
      },
    ],
  ])('is read as %s', (_what, json) => {
    const { files } = imported({ 'ghost.json': JSON.stringify(json) })
    expect(files['articles/essai.md']).toBe(
      '---\ntitle: Essai\ndescription: Le chapô.\ndate: 2024-05-06T10:00:00Z\nsection: Ville\nauthors:\n  - jeanne\ntags:\n  - Vélo\naliases:\n  - /essai/\n---\n\nUn [lien](./autre.md).\n',
    )
    expect(files['authors.yml']).toBe('jeanne:\n  name: Jeanne Le Goff\n  description: Reporter.\n')
  })

  it.each([
    { status: 'draft' },
    { status: 'scheduled' },
    { visibility: 'members' },
    { visibility: 'paid' },
    { published_at: '2099-01-01T00:00:00Z' },
    { type: 'page', status: 'draft' },
  ])('does not publish %j', (hidden) => {
    const { files } = imported({ 'ghost.json': JSON.stringify({ posts: [{ ...post, ...hidden }] }) })
    expect(files['articles/essai.md']).toContain('\ndraft: true\n')
  })
})

const inGhost = (given: Record<string, unknown>) =>
  imported({ 'ghost.json': JSON.stringify({ posts: [{ ...post, ...given }] }), 'content/media/son.mp3': 'ID3' })
const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const lexical = (...children: unknown[]) => JSON.stringify({ root: { type: 'root', children } })

describe('a Ghost post', () => {
  it.each([
    [
      'a callout with its link',
      '<div class="kg-card kg-callout-card"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">Voir <a href="https://x.example/">là</a></div></div>',
      '> 💡 Voir [là](https://x.example/)\n',
    ],
    [
      'a sound, whose picture is empty',
      '<div class="kg-card kg-audio-card"><img src="" alt="" class="kg-audio-thumbnail"><audio src="__GHOST_URL__/content/media/son.mp3"></audio><div class="kg-audio-title">Le port</div></div>',
      '![Le port](../documents/son.mp3)\n',
    ],
  ])('keeps %s', (_what, html, expected) => {
    expect(bodyOf(inGhost({ html }).files['articles/essai.md'])).toBe(expected)
  })

  it('imports no card for newsletters', () => {
    const html = '<p>Un.</p><div class="kg-card kg-email-card"><div><p>Tu.</p></div></div>'
    expect(bodyOf(inGhost({ html }).files['articles/essai.md'])).toBe('Un.\n')
  })

  it.each([
    [
      'emphasis, links and lists',
      lexical(
        paragraph(text('Un', 1), text(' mot '), { type: 'link', url: 'https://x.example/', children: [text('là')] }),
        { type: 'list', listType: 'number', children: [{ type: 'listitem', children: [text('Pierre')] }] },
      ),
      '**Un** mot [là](https://x.example/)\n\n1. Pierre\n',
    ],
    ['a card of Markdown', lexical({ type: 'markdown', markdown: '## Le *quai*' }), '## Le *quai*\n'],
    [
      'a link to a page',
      lexical({ type: 'bookmark', url: 'https://x.example/', metadata: { title: 'Là' } }),
      '[Là](https://x.example/)\n',
    ],
    ['nothing below the wall', lexical(paragraph(text('Un.')), { type: 'paywall' }, paragraph(text('Tu.'))), 'Un.\n'],
    [
      'no card that members alone see',
      lexical(paragraph(text('Un.')), { type: 'html', html: '<p>Tu.</p>', visibility: { web: { nonMember: false } } }),
      'Un.\n',
    ],
  ])('in Lexical only keeps %s', (_what, document, expected) => {
    expect(bodyOf(inGhost({ html: null, lexical: document }).files['articles/essai.md'])).toBe(expected)
  })

  it('in Mobiledoc only keeps its sections and cards', () => {
    const mobiledoc = JSON.stringify({
      markups: [['em'], ['a', ['href', 'https://x.example/']]],
      cards: [
        ['image', { src: 'https://x.example/a.png', caption: 'Le quai' }],
        ['email', { html: 'Tu.' }],
      ],
      sections: [
        [1, 'h2', [[0, [], 0, 'Port']]],
        [
          1,
          'p',
          [
            [0, [0], 1, 'Un'],
            [0, [1], 1, ' là'],
          ],
        ],
        [10, 0],
        [10, 1],
        [3, 'ul', [[[0, [], 0, 'Pierre']]]],
      ],
    })
    const { files } = inGhost({ html: null, mobiledoc })
    expect(bodyOf(files['articles/essai.md'])).toBe(
      '## Port\n\n*Un*[ là](https://x.example/)\n\n[Voir l’image](https://x.example/a.png)\\\n*Le quai*\n\n- Pierre\n',
    )
  })

  it('that search engines must not list stays private', () => {
    const { files } = inGhost({ codeinjection_head: '<meta name="robots" content="noindex">' })
    expect(files['articles/essai.md']).toContain('\ndraft: true\n')
  })
})

describe('a page of another tool', () => {
  const whole = (inside: string) => `<html><head><title></title></head><body>${inside}</body></html>`
  const written = (path: string, html: string) => {
    const { files, report } = imported({ [path]: html, 'images/a.png': PNG })
    return { text: Object.values(files).join('\n'), report }
  }

  it('from Google Docs keeps its notes, drops its comments, and restores its links', () => {
    const { text, report } = written(
      'Port.html',
      whole(
        '<p class="title"><span>Le port de nuit</span></p><p>Un quai <a href="https://www.google.com/url?q=https://exemple.fr/a&amp;sa=D">ici</a><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>.</p><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> La note.</p></div><div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a>Qui a dit ça ?</p></div>',
      ),
    )
    expect(text).toContain('title: Le port de nuit')
    expect(text).toContain('Un quai [ici](https://exemple.fr/a)[^n1].')
    expect(text).toContain('[^n1]: ')
    expect(text).not.toContain('Qui a dit ça')
    expect(report).toContain('- [a]Qui a dit ça ?')
  })

  it('from Word reports the numbers of its notes', () => {
    const { text } = written(
      'port.html',
      whole(
        '<h1>Le port</h1><p>Un quai<a href="#_ftn1" name="_ftnref1">[1]</a>.</p><div><p><a href="#_ftnref1" name="_ftn1">[1]</a> La note.</p></div>',
      ),
    )
    expect(text).toContain('Un quai[^n1].')
  })

  it('from Medium has its title out of the text, and its subtitle as a deck', () => {
    const { text } = written(
      '2023-05-04_Le-port-1a2b3c4d5e6f.html',
      whole(
        '<article class="h-entry"><header><h1 class="p-name">Le port</h1></header><section class="p-summary">Un récit du soir.</section><section class="e-content"><h3>Le port</h3><p>La nuit, rien ne bouge sur les quais, sauf les chats et deux gardiens.</p></section><footer><p>By <a class="p-author">Ada</a> <time datetime="2023-05-04T10:00:00.000Z">May 4</time></p></footer></article>',
      ),
    )
    expect(text).toContain('title: Le port\ndescription: Un récit du soir.\ndate: 2023-05-04T10:00:00Z')
    expect(text).toContain('- ada\n')
    expect(text).not.toContain('### Le port')
  })

  it('with pictures in data URLs gets files of them, and a short report', () => {
    const source = (bytes: Uint8Array) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`
    const { text, report } = written(
      'port.html',
      whole(
        `<h1>Le port</h1><p><img src="${source(PNG)}" alt="Un quai"></p><p><img src="${source(Buffer.from('rien'.repeat(50)))}" alt="Rien"></p>`,
      ),
    )
    expect(text).toContain('![Un quai](images/image-1.png)')
    expect(report).not.toContain(Buffer.from('rienrienrien').toString('base64'))
  })

  it('without a title has the name of its file, without its number', () => {
    expect(written('101.le-port-de-nuit.html', '<p>Rien ne bouge. Ou presque.</p>').text).toContain(
      'title: le port de nuit',
    )
  })
})

describe('a header or a program of another tool', () => {
  it('has the values below a key of Zola or Hugo', () => {
    const text =
      '+++\ntitle = "Port"\ndate = 2024-02-02\n[taxonomies]\ntags = ["Mer"]\n[params]\nauthor = "Ada"\n+++\nTexte.\n'
    const { files, report } = imported({ 'content/port.md': text, 'config.toml': 'title = "A"\n' })
    expect(files['articles/port.md']).toContain('authors:\n  - ada\ntags:\n  - Mer\n')
    expect(report).not.toContain('taxonomies')
  })

  it('keeps the pictures that MDX imports or requires', () => {
    const text =
      '---\ntitle: Port\ndate: 2024-02-02\n---\nimport quai from \'./quai.png\'\n\n<img src={quai} alt="Le quai" />\n\n<img src={require(\'./rade.png\').default} alt="La rade" />\n'
    const written = imported({ 'blog/port.mdx': text, 'blog/quai.png': PNG, 'blog/rade.png': PNG }).files[
      'articles/port.md'
    ]
    expect(written).toContain('<img src="images/blog/quai.png" alt="Le quai" />')
    expect(written).toContain('<img src="images/blog/rade.png" alt="La rade" />')
  })
})
