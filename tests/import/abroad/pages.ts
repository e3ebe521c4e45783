import { type Abroad, PNG } from './source'

const LONG =
  'La mairie a présenté hier le plan de ses nouvelles digues, que la crue de mars a rendus urgents, et que les riverains attendent depuis dix ans.'

/** Pages saved from a site without a tool. */
export const pages: Abroad = {
  constructs: {
    heading: '<h2 id="le-cours">Le cours @</h2><p>Dessous.</p>',
    figure: '<figure><img src="fichiers/quai.png" alt="Le quai @"><figcaption>Légende @</figcaption></figure>',
    'picture in a link': '<p><a href="fichiers/quai.png"><img src="fichiers/quai.png" alt="Le quai @"></a></p>',
    'lazy picture':
      '<p><img data-src="fichiers/quai.png" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Paresseuse @"></p>',
    'responsive picture':
      '<p><picture><source srcset="fichiers/quai.webp 2x"><img srcset="fichiers/quai.png 1x" src="fichiers/quai.png" alt="Choix @"></picture></p>',
    'link to a page':
      '<p>Voir <a href="digue-1.html">la première @</a> et <a href="https://ancien.example/digue-2.html#le-cours">ici</a>.</p>',
    'outside link': '<p>Voir <a href="https://ailleurs.example/@" target="_blank" rel="noopener">ailleurs @</a>.</p>',
    table: '<table><caption>Le tableau @</caption><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
    list: '<ol><li>Un @<ul><li>Dedans</li></ul></li><li>Deux</li></ol>',
    quote: '<blockquote><p>Une citation @.</p><footer>— <cite>Son auteur @</cite></footer></blockquote>',
    code: '<pre><code class="language-js">const a = "@"</code></pre>',
    definition: '<dl><dt>Terme @</dt><dd>Définition @</dd></dl>',
    video: '<p><video controls src="fichiers/film.mp4">Repli @</video></p>',
    iframe: '<p><iframe src="https://www.youtube.com/embed/abc" title="Film @"></iframe></p>',
    note: '<p>Un appel<sup><a href="#n@" id="r@">1</a></sup>.</p><p id="n@"><a href="#r@">1.</a> La note @.</p>',
    document: '<p>Le <a href="fichiers/rapport.pdf">rapport @</a>.</p>',
    svg: '<p><svg width="8" height="8"><title>Dessin @</title><rect width="8" height="8"/></svg></p>',
    abbreviation:
      '<p>La <abbr title="Hyper Text @">HTML</abbr> et <kbd>Ctrl</kbd>, <mark>marqué @</mark>, <sub>2</sub>, <q>cité</q>.</p>',
    break: '<p>Une ligne @<br>une autre</p><hr><p>Fin.</p>',
    details: '<details><summary>Plus @</summary><p>Dedans @.</p></details>',
  },
  article: ({ number, title, date, body }) => [
    `digue-${number}.html`,
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title} | Ancien</title><meta name="description" content="Le chapô de ${number}."><meta property="article:published_time" content="${date}T10:00:00+02:00"><meta name="author" content="Jeanne Le Goff"><link rel="canonical" href="https://ancien.example/digue-${number}.html"><meta property="og:image" content="https://ancien.example/fichiers/quai.png"></head><body><header><nav><a href="/">Accueil</a></nav></header><main><article><h1>${title}</h1><p>${LONG}</p><p>${LONG}</p>${body.replace(/^(?!<)(.+)$/gm, '<p>$1</p>')}<p>${LONG}</p></article></main><footer><p>Mentions légales</p></footer></body></html>`,
  ],
  others: {
    'fichiers/quai.png': PNG,
    'fichiers/rapport.pdf': '%PDF-1.4\n%%EOF\n',
    'style.css': 'a {}',
    'fichiers/film.mp4': '\0\0\0\u0018ftypmp42',
  },
}
