import { type Abroad, PNG } from './source'

const SITE = 'https://ancien.example'
const cdata = (text: string) => `<![CDATA[${text}]]>`

export const wordpress: Abroad = {
  constructs: {
    paragraph:
      '<!-- wp:paragraph {"align":"center"} -->\n<p class="has-text-align-center">Un paragraphe <strong>@</strong>.</p>\n<!-- /wp:paragraph -->',
    heading:
      '<!-- wp:heading {"level":3} -->\n<h3 class="wp-block-heading" id="h-titre">Titre @</h3>\n<!-- /wp:heading -->\n\n<!-- wp:paragraph -->\n<p>Dessous.</p>\n<!-- /wp:paragraph -->',
    image: `<!-- wp:image {"id":9000,"sizeSlug":"large"} -->\n<figure class="wp-block-image size-large"><img src="${SITE}/wp-content/uploads/2024/05/quai-1024x683.png" alt="Le quai @" class="wp-image-9000"/><figcaption class="wp-element-caption">Légende @ <a href="https://ailleurs.example">lien</a></figcaption></figure>\n<!-- /wp:image -->`,
    gallery: `<!-- wp:gallery {"linkTo":"none"} -->\n<figure class="wp-block-gallery has-nested-images columns-default"><!-- wp:image {"id":9000} -->\n<figure class="wp-block-image"><img src="${SITE}/wp-content/uploads/2024/05/quai.png" alt="Un @"/></figure>\n<!-- /wp:image -->\n\n<!-- wp:image {"id":9000} -->\n<figure class="wp-block-image"><img src="${SITE}/wp-content/uploads/2024/05/quai.png" alt="Deux @"/></figure>\n<!-- /wp:image --><figcaption>Toutes @</figcaption></figure>\n<!-- /wp:gallery -->`,
    quote:
      '<!-- wp:quote -->\n<blockquote class="wp-block-quote"><!-- wp:paragraph -->\n<p>Une citation @.</p>\n<!-- /wp:paragraph --><cite>Son auteur @</cite></blockquote>\n<!-- /wp:quote -->',
    pullquote:
      '<!-- wp:pullquote -->\n<figure class="wp-block-pullquote"><blockquote><p>En grand @</p><cite>Qui @</cite></blockquote></figure>\n<!-- /wp:pullquote -->',
    columns:
      '<!-- wp:columns -->\n<div class="wp-block-columns"><!-- wp:column -->\n<div class="wp-block-column"><!-- wp:paragraph -->\n<p>Gauche @.</p>\n<!-- /wp:paragraph --></div>\n<!-- /wp:column -->\n\n<!-- wp:column -->\n<div class="wp-block-column"><!-- wp:paragraph -->\n<p>Droite.</p>\n<!-- /wp:paragraph --></div>\n<!-- /wp:column --></div>\n<!-- /wp:columns -->',
    button:
      '<!-- wp:buttons -->\n<div class="wp-block-buttons"><!-- wp:button -->\n<div class="wp-block-button"><a class="wp-block-button__link" href="https://ailleurs.example/@">Bouton @</a></div>\n<!-- /wp:button --></div>\n<!-- /wp:buttons -->',
    embed:
      '<!-- wp:embed {"url":"https://www.youtube.com/watch?v=abc","type":"video","providerNameSlug":"youtube"} -->\n<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper">\nhttps://www.youtube.com/watch?v=abc\n</div><figcaption>Le film @</figcaption></figure>\n<!-- /wp:embed -->',
    table:
      '<!-- wp:table -->\n<figure class="wp-block-table"><table><thead><tr><th>A @</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table><figcaption>Le tableau @</figcaption></figure>\n<!-- /wp:table -->',
    list: '<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>Un @</li>\n<!-- /wp:list-item -->\n\n<!-- wp:list-item -->\n<li>Deux</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->',
    code: '<!-- wp:code -->\n<pre class="wp-block-code"><code>const a = "@"</code></pre>\n<!-- /wp:code -->',
    verse: '<!-- wp:verse -->\n<pre class="wp-block-verse">Un vers @\nun autre</pre>\n<!-- /wp:verse -->',
    audio: `<!-- wp:audio {"id":5} -->\n<figure class="wp-block-audio"><audio controls src="${SITE}/wp-content/uploads/2024/05/son.mp3"></audio><figcaption>Le son @</figcaption></figure>\n<!-- /wp:audio -->`,
    video: `<!-- wp:video {"id":6} -->\n<figure class="wp-block-video"><video controls src="${SITE}/wp-content/uploads/2024/05/film.mp4"></video><figcaption>Le film @</figcaption></figure>\n<!-- /wp:video -->`,
    file: `<!-- wp:file {"id":7,"href":"${SITE}/wp-content/uploads/2024/05/rapport.pdf"} -->\n<div class="wp-block-file"><a href="${SITE}/wp-content/uploads/2024/05/rapport.pdf">Le rapport @</a><a href="${SITE}/wp-content/uploads/2024/05/rapport.pdf" class="wp-block-file__button" download>Télécharger</a></div>\n<!-- /wp:file -->`,
    html: '<!-- wp:html -->\n<iframe src="https://carte.example/@" title="Carte @"></iframe>\n<!-- /wp:html -->',
    more: '<p>Avant @.</p>\n<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->\n<p>Après.</p>',
    separator: '<!-- wp:separator -->\n<hr class="wp-block-separator"/>\n<!-- /wp:separator -->\n<p>Mot @.</p>',
    'media and text': `<!-- wp:media-text -->\n<div class="wp-block-media-text"><figure class="wp-block-media-text__media"><img src="${SITE}/wp-content/uploads/2024/05/quai.png" alt="Média @"/></figure><div class="wp-block-media-text__content"><!-- wp:paragraph -->\n<p>À côté @.</p>\n<!-- /wp:paragraph --></div></div>\n<!-- /wp:media-text -->`,
    details:
      '<!-- wp:details -->\n<details class="wp-block-details"><summary>Plus @</summary><!-- wp:paragraph -->\n<p>Dedans @.</p>\n<!-- /wp:paragraph --></details>\n<!-- /wp:details -->',
    'dynamic block': '<!-- wp:latest-posts {"postsToShow":3,"mot":"@"} /-->\n<p>Mot.</p>',
    'reusable block': '<!-- wp:block {"ref":8000} /-->\n<p>Mot @.</p>',
    footnotes:
      '<p>Un appel<sup data-fn="f-@" class="fn"><a href="#f-@" id="f-@-link">1</a></sup> @.</p>\n<!-- wp:footnotes /-->',
    caption: `[caption id="attachment_9000" align="aligncenter" width="300"]<a href="${SITE}/wp-content/uploads/2024/05/quai.png"><img class="size-medium wp-image-9000" src="${SITE}/wp-content/uploads/2024/05/quai-300x200.png" alt="Le quai @" width="300" height="200" /></a> Légende @[/caption]`,
    'gallery shortcode': '[gallery ids="9000" columns="2"]\n\nMot @.',
    'embed shortcode': '[embed width="500"]https://vimeo.com/1234@[/embed]',
    'audio shortcode': `[audio mp3="${SITE}/wp-content/uploads/2024/05/son.mp3"][/audio]\n\nMot @.`,
    form: '[contact-form-7 id="12" title="Formulaire @"]',
    'enclosing shortcode': '[encadre titre="Titre @"]Dedans @[/encadre]',
    'page builder':
      '[vc_row][vc_column width="1/2"][vc_column_text]Dans la colonne @[/vc_column_text][/vc_column][/vc_row]',
    divi: '[et_pb_section][et_pb_row][et_pb_text admin_label="x"]<p>Texte de Divi @</p>[/et_pb_text][/et_pb_row][/et_pb_section]',
    'classic paragraphs': 'Un paragraphe sans balise @.\n\nUn autre,\nsur deux lignes.',
    'bare address': 'https://www.youtube.com/watch?v=seule@',
    'link to a post': `<p>Voir <a href="${SITE}/2024/05/digue-1/">là @</a>, <a href="${SITE}/?p=1002">ici</a> et <a href="/2024/05/digue-3/#commentaires">là-bas</a>.</p>`,
    'link to a category': `<p>Voir <a href="${SITE}/category/ville/">la ville @</a>.</p>`,
    entities: '<p>L&rsquo;été &laquo;&nbsp;@&nbsp;&raquo; &amp; fils.</p>',
    'brackets that are words': '<p>Il a dit [sic] : « oui » [@].</p>',
    script: '<script>track("@")</script><p>Mot.</p>',
    'inline style': '<p style="color:red"><span style="font-weight:bold">Style @</span></p>',
  },
  article: ({ number, title, date, body }) => [
    `${number}`,
    `<item><title>${cdata(title)}</title><link>${SITE}/2024/05/digue-${number}/</link><dc:creator>${cdata('jeanne')}</dc:creator><guid isPermaLink="false">${SITE}/?p=${1000 + number}</guid>
<content:encoded>${cdata(body)}</content:encoded><excerpt:encoded>${cdata(`Le chapô de ${number}.`)}</excerpt:encoded><wp:post_id>${1000 + number}</wp:post_id><wp:post_date>${cdata(`${date} 10:00:00`)}</wp:post_date><wp:post_modified>${cdata('2025-02-03 10:00:00')}</wp:post_modified><wp:post_name>${cdata(`digue-${number}`)}</wp:post_name><wp:status>${cdata('publish')}</wp:status><wp:post_type>${cdata('post')}</wp:post_type><wp:post_password></wp:post_password><category domain="category" nicename="ville">${cdata('Ville')}</category><category domain="post_tag" nicename="quai">${cdata('Quai')}</category><wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9000</wp:meta_value></wp:postmeta><wp:postmeta><wp:meta_key>footnotes</wp:meta_key><wp:meta_value>${cdata(footnotesOf(body))}</wp:meta_value></wp:postmeta></item>`,
  ],
  joined: (items) => ({
    'export.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Ancien</title><link>${SITE}</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>${SITE}</wp:base_site_url><wp:author><wp:author_login>${cdata('jeanne')}</wp:author_login><wp:author_email>${cdata('jeanne@ancien.example')}</wp:author_email><wp:author_display_name>${cdata('Jeanne Le Goff')}</wp:author_display_name></wp:author>
${items.join('\n')}
<item><title>quai</title><link>${SITE}/quai/</link><content:encoded></content:encoded><excerpt:encoded>${cdata('Légende du quai')}</excerpt:encoded><wp:post_id>9000</wp:post_id><wp:post_date>2024-05-01 00:00:00</wp:post_date><wp:post_name>quai</wp:post_name><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type><wp:attachment_url>${SITE}/wp-content/uploads/2024/05/quai.png</wp:attachment_url><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>Un quai</wp:meta_value></wp:postmeta></item>
<item><title>Bloc partagé</title><link>${SITE}/?p=8000</link><content:encoded>${cdata('<!-- wp:paragraph --><p>Texte partagé.</p><!-- /wp:paragraph -->')}</content:encoded><wp:post_id>8000</wp:post_id><wp:post_name>bloc</wp:post_name><wp:status>publish</wp:status><wp:post_type>wp_block</wp:post_type></item>
<item><title>Plan caché</title><link>${SITE}/?p=8001</link><content:encoded>${cdata('<p>Secret.</p>')}</content:encoded><wp:post_id>8001</wp:post_id><wp:post_date>2024-05-01 00:00:00</wp:post_date><wp:post_name>secret</wp:post_name><wp:status>private</wp:status><wp:post_type>post</wp:post_type></item>
</channel></rss>`,
  }),
  others: {
    'uploads/2024/05/quai.png': PNG,
    'uploads/2024/05/rapport.pdf': '%PDF-1.4\n%%EOF\n',
    'uploads/2024/05/son.mp3': 'ID3',
  },
}

function footnotesOf(body: string): string {
  const ids = [...body.matchAll(/data-fn="([^"]+)"/g)].map(([, id]) => ({ id, content: `La note ${id}` }))
  return ids.length === 0 ? '' : JSON.stringify(ids)
}
