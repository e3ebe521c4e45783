import { type Abroad, PNG } from './source'

export const jekyll: Abroad = {
  constructs: {
    'include of a figure':
      '{% include figure.html image_path="/assets/quai.png" alt="Le quai @" caption="Légende @" %}',
    'other include': '{% include newsletter.html titre="@" %}',
    post_url: 'Voir [là @]({% post_url 2011-01-02-digue-1 %}).',
    link: 'Voir [ici @]({{ site.baseurl }}{% link _posts/2011-01-02-digue-1.md %}).',
    highlight: '{% highlight ruby linenos %}\nputs "@"\n{% endhighlight %}',
    raw: '{% raw %}Un {{ mot }} @{% endraw %}',
    comment: '{% comment %} caché @ {% endcomment %}',
    'attributes of a block': 'Un paragraphe @.\n{: .notice--info #bloc-@}',
    'attributes of a span': 'Un [lien @](https://ailleurs.example/@){:target="_blank"} et **gras**{: .rouge}.',
    'table of contents': '* TOC\n{:toc}\n\nMot @.',
    'table of contents, numbered': '1. Table des matières @\n{:toc}',
    if: '{% if page.beta %}Version bêta @{% else %}Version finale{% endif %}',
    for: '{% for post in site.posts %}\n- {{ post.title }} @\n{% endfor %}',
    assign: '{% assign nom = "@" %}\n\nMot.',
    capture:
      '{% capture boite %}Dans la boîte @{% endcapture %}\n\n<div class="notice">{{ boite | markdownify }}</div>',
    gist: '{% gist 1234abcd@ %}',
    youtube: '{% youtube "abc@" %}\n\n{% include youtube.html id="def@" %}',
    video: '{% include video id="XsxDH4HcOWA" provider="youtube" %}\n\nMot @.',
    gallery: '{% include gallery caption="Galerie @" %}',
    relative_url: '![Le quai @]({{ "/assets/quai.png" | relative_url }})',
    'site.url': 'Voir [là @]({{ site.url }}/digue-2/).',
    'page variable': 'Écrit par {{ page.author }} @.',
    'kramdown comment': '{::comment}\ncaché @\n{:/comment}',
    'kramdown options': '{::options parse_block_html="true" /}\n\nMot @.',
    nomarkdown: '{::nomarkdown}<b>Brut @</b>{:/nomarkdown}',
    'definition list': 'Terme @\n: Une définition @\n: Une autre',
    abbreviation: 'Le HTML @.\n\n*[HTML]: HyperText @',
    math: '$$\nE = mc^2 + @\n$$',
    footnote: 'Un appel[^a@].\n\n[^a@]: Note @ sur\n    deux lignes.',
    'html with Markdown': '<div markdown="1">\nUn *texte* @.\n</div>',
    'heading with an id': '## Un quai @ {#quai-@}\n\nTexte.',
    excerpt: 'Avant @.\n\n<!--more-->\n\nAprès.',
    'fenced attributes': '~~~ ruby\nputs "@"\n~~~\n{: .language-ruby}',
    'picture with attributes': '![Le quai @](/assets/quai.png){: .align-center width="300"}\n*Légende @*',
    'reference link': 'Un [lien @][ref@].\n\n[ref@]: https://ailleurs.example/@ "Titre @"',
    'old root link': 'Voir [les digues @](/2011/01/02/digue-1.html).',
    include_relative: '{% include_relative morceau-@.md %}',
    'liquid comment sign': 'Prix : {{ "12@" | prepend: "€" }}.',
    tweet: '{% twitter https://twitter.com/jeanne/status/12@ %}',
    unless: '{% unless site.beta %}Toujours @{% endunless %}',
  },
  article: ({ number, title, date, body }) => {
    if (number === 1)
      return ['_posts/2011-01-02-digue-1.md', `---\nlayout: post\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`]
    if (number % 7 === 6)
      return [
        `_posts/${date}-digue-${number}.html`,
        `---\ntitle: ${JSON.stringify(title)}\ncategories: ville\n---\n<h2>Le quai</h2>\n<p>Un texte de HTML.</p>\n\n${body}\n`,
      ]
    return [
      `_posts/${date}-digue-${number}.md`,
      `---\nlayout: post\ntitle: ${JSON.stringify(title)}\ndate: ${date} 09:00:00 +0200\ncategories: ville port\ntags: quai crue\nauthor: jlg\nredirect_from:\n  - /2019/03/vieux-${number}.html\nimage:\n  path: /assets/quai.png\n  alt: Le quai\nexcerpt: "Un *extrait* de ${number}."\n---\n\n${body}\n`,
    ]
  },
  others: {
    '_config.yml':
      'title: Ancien\nurl: https://ancien.example\npermalink: /:year/:month/:day/:title.html\ndefaults:\n  - scope:\n      path: _caches\n    values:\n      published: false\n',
    '_data/authors.yml': 'jlg:\n  name: Jeanne Le Goff\n',
    '_drafts/plus-tard.md': '---\ntitle: Plus tard\n---\n\nPlus tard.\n',
    '_caches/secret.md': '---\ntitle: Plan caché\ndate: 2020-01-01\n---\n\nSecret.\n',
    '_layouts/post.html': '<html>{{ content }}</html>',
    '_includes/newsletter.html': '<form></form>',
    'about.md': '---\nlayout: page\ntitle: À propos\npermalink: /a-propos/\n---\n\nNous.\n',
    'index.html': '---\nlayout: home\n---\n',
    'assets/quai.png': PNG,
    'README.md': '# Ancien\n',
    Gemfile: 'gem "jekyll"\n',
  },
}
