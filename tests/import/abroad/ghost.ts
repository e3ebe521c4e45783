import { type Abroad, PNG } from './source'

export const ghost: Abroad = {
  constructs: {
    image:
      '<figure class="kg-card kg-image-card kg-card-hascaption"><img src="__GHOST_URL__/content/images/2024/05/quai.png" class="kg-image" alt="Le quai @" loading="lazy" width="8" height="8"><figcaption><span style="white-space: pre-wrap;">Légende @</span></figcaption></figure>',
    gallery:
      '<figure class="kg-card kg-gallery-card kg-width-wide"><div class="kg-gallery-container"><div class="kg-gallery-row"><div class="kg-gallery-image"><img src="__GHOST_URL__/content/images/2024/05/quai.png" alt="Un @"></div><div class="kg-gallery-image"><img src="__GHOST_URL__/content/images/2024/05/quai.png" alt="Deux"></div></div></div></figure>',
    bookmark:
      '<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://ailleurs.example/@"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Un site @</div><div class="kg-bookmark-description">Sa description @</div><div class="kg-bookmark-metadata"><img class="kg-bookmark-icon" src="https://ailleurs.example/icon.png" alt=""><span class="kg-bookmark-author">Ailleurs</span></div></div><div class="kg-bookmark-thumbnail"><img src="https://ailleurs.example/vignette.png" alt=""></div></a></figure>',
    callout:
      '<div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">Un conseil @.</div></div>',
    toggle:
      '<div class="kg-card kg-toggle-card" data-kg-toggle-state="close"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text">Question @</h4><button class="kg-toggle-card-icon"><svg></svg></button></div><div class="kg-toggle-content"><p>Réponse @.</p></div></div>',
    button:
      '<div class="kg-card kg-button-card kg-align-center"><a href="https://ailleurs.example/@" class="kg-btn kg-btn-accent">Bouton @</a></div>',
    video:
      '<figure class="kg-card kg-video-card kg-card-hascaption"><div class="kg-video-container"><video src="__GHOST_URL__/content/media/2024/05/film.mp4" poster="x.jpg"></video><div class="kg-video-overlay"><button class="kg-video-large-play-icon"></button></div></div><figcaption>Le film @</figcaption></figure>',
    audio:
      '<div class="kg-card kg-audio-card"><audio src="__GHOST_URL__/content/media/2024/05/son.mp3" preload="metadata"></audio><div class="kg-audio-title">Le son @</div></div>',
    file: '<div class="kg-card kg-file-card"><a class="kg-file-card-container" href="__GHOST_URL__/content/files/2024/05/rapport.pdf" title="Download" download=""><div class="kg-file-card-contents"><div class="kg-file-card-title">Le rapport @</div><div class="kg-file-card-caption">Pièce @</div><div class="kg-file-card-metadata"><div class="kg-file-card-filename">rapport.pdf</div><div class="kg-file-card-filesize">320 KB</div></div></div></a></div>',
    embed:
      '<figure class="kg-card kg-embed-card"><iframe width="200" height="113" src="https://www.youtube.com/embed/abc?feature=oembed" title="Film @"></iframe></figure>',
    tweet:
      '<figure class="kg-card kg-embed-card"><blockquote class="twitter-tweet"><p lang="fr">Un message @</p>&mdash; Jeanne <a href="https://twitter.com/jeanne/status/1">1 mai 2024</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script></figure>',
    code: '<pre><code class="language-js">const a = "@"</code></pre>',
    header:
      '<div class="kg-card kg-header-card kg-style-dark"><h2 class="kg-header-card-header">Grand titre @</h2><h3 class="kg-header-card-subheader">Sous-titre @</h3></div>',
    signup:
      '<div class="kg-card kg-signup-card"><h2>Abonnez-vous @</h2><form class="kg-signup-card-form"><input type="email"><button>Valider</button></form></div>',
    product:
      '<div class="kg-card kg-product-card"><div class="kg-product-card-container"><img src="__GHOST_URL__/content/images/2024/05/quai.png" class="kg-product-card-image"><h4 class="kg-product-card-title">Produit @</h4><div class="kg-product-card-description"><p>Il est beau @.</p></div></div></div>',
    html: '<!--kg-card-begin: html--><div id="carte">Carte @</div><script>go()</script><!--kg-card-end: html-->',
    markdown: '<!--kg-card-begin: markdown--><h2 id="titre">Un titre @</h2><p>Texte.</p><!--kg-card-end: markdown-->',
    'link to a post':
      '<p>Voir <a href="__GHOST_URL__/digue-1/">là @</a> et <a href="https://ancien.example/digue-2/?ref=lettre">ici</a>.</p>',
    footnotes:
      '<p>Appel<sup class="footnote-ref"><a href="#fn1@" id="fnref1@">[1]</a></sup>.</p><section class="footnotes"><ol><li id="fn1@" class="footnote-item"><p>La note @ <a href="#fnref1@" class="footnote-backref">↩</a></p></li></ol></section>',
    quote: '<blockquote class="kg-blockquote-alt">Une citation @</blockquote>',
    divider: '<hr><p>Mot @.</p>',
    'e-mail only': '<!--kg-card-begin: email--><p>Pour la lettre @.</p><!--kg-card-end: email--><p>Mot.</p>',
    'gated block':
      '<!--kg-gated-block:begin nonMember:false memberSegment:"status:paid" --><p>Pour les abonnés @.</p><!--kg-gated-block:end--><p>Mot.</p>',
    'open gated block':
      '<!--kg-gated-block:begin nonMember:true memberSegment:"status:free,status:-free" --><p>Pour tous @.</p><!--kg-gated-block:end-->',
    table: '<table><thead><tr><th>A @</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
    list: '<ul><li>Un @<ul><li>Deux</li></ul></li></ul>',
    paragraphs: '<p>Un <em>mot</em>, un <strong>autre @</strong> et un <code>code</code>.</p>',
    'own anchor': '<h2 id="le-cours">Le cours @</h2><p>Voir <a href="#le-cours">plus haut</a>.</p>',
  },
  article: ({ number, title, date, body }) => [
    `${number}`,
    JSON.stringify({
      id: `p${number}`,
      title,
      slug: `digue-${number}`,
      html: body.replace(/^(?!<)(.+)$/gm, '<p>$1</p>'),
      status: 'published',
      visibility: 'public',
      type: 'post',
      published_at: `${date}T10:00:00.000Z`,
      updated_at: '2025-02-03T10:00:00.000Z',
      custom_excerpt: `Le chapô de ${number}.`,
      feature_image: '__GHOST_URL__/content/images/2024/05/quai.png',
    }),
  ],
  joined: (posts) => {
    const all = [
      ...posts.map((post) => JSON.parse(post) as Record<string, unknown>),
      {
        id: 'secret',
        title: 'Plan caché',
        slug: 'secret',
        html: '<p>Secret.</p>',
        status: 'published',
        visibility: 'paid',
        published_at: '2024-01-01T00:00:00Z',
      },
    ]
    return {
      'ancien.ghost.json': JSON.stringify({
        db: [
          {
            meta: { version: '5.0' },
            data: {
              posts: all,
              users: [
                {
                  id: 'u',
                  name: 'Jeanne Le Goff',
                  slug: 'jeanne',
                  email: 'jeanne@ancien.example',
                  password: '$2a$10$secretdemotdepasse',
                  bio: 'Reporter.',
                },
              ],
              posts_authors: all.map(({ id }) => ({ post_id: id, author_id: 'u' })),
              tags: [
                { id: 't', name: 'Ville', slug: 'ville' },
                { id: 'i', name: '#interne', slug: 'hash-interne', visibility: 'internal' },
              ],
              posts_tags: all.flatMap(({ id }) => [
                { post_id: id, tag_id: 't', sort_order: 0 },
                { post_id: id, tag_id: 'i', sort_order: 1 },
              ]),
              posts_meta: all.map(({ id }) => ({
                post_id: id,
                feature_image_alt: 'Le quai',
                feature_image_caption: 'Sa légende',
              })),
              settings: [{ key: 'url', value: 'https://ancien.example' }],
            },
          },
        ],
      }),
    }
  },
  others: { 'content/images/2024/05/quai.png': PNG, 'content/files/2024/05/rapport.pdf': '%PDF-1.4\n%%EOF\n' },
}
