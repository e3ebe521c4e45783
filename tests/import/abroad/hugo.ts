import { type Abroad, PNG } from './source'

export const hugo: Abroad = {
  constructs: {
    figure: '{{< figure src="/img/quai.png" alt="Le quai @" caption="Légende @" attr="Photo @" >}}',
    youtube: '{{< youtube id="abc@" title="Film @" >}}',
    vimeo: '{{< vimeo 1234567 >}}\n\nMot @.',
    'ref with an anchor': 'Voir [là @]({{< ref "digue-1.md#le-cours" >}}).',
    relref: 'Voir [ici @]({{% relref "posts/digue-2" %}}).',
    notice: '{{% notice warning "Titre @" %}}\nAttention au @.\n{{% /notice %}}',
    details: '{{< details summary="Plus @" >}}\nDedans @.\n{{< /details >}}',
    highlight: '{{< highlight go "linenos=table" >}}\nfmt.Println("@")\n{{< /highlight >}}',
    gist: '{{< gist jeanne @ >}}',
    instagram: '{{< instagram @ >}}',
    tweet: '{{< tweet user="jeanne" id="1234" >}}\n\nMot @.',
    x: '{{< x user="jeanne" id="@" >}}',
    param: 'Une valeur {{< param "zone@" >}} ici.',
    button: '{{< button href="https://ailleurs.example/@" >}}Bouton @{{< /button >}}',
    'button of an address': '{{< button relref="/posts/digue-1" >}}Lire @{{< /button >}}',
    gallery:
      '{{< gallery >}}\n{{< figure src="/img/quai.png" alt="Un @" >}}\n{{< figure src="/img/quai.png" alt="Deux @" >}}\n{{< /gallery >}}',
    comment: '{{</* caché @ */>}}\n\n{{% comment %}}Note interne @{{% /comment %}}',
    rawhtml: '{{< rawhtml >}}<p class="x">Brut <b>@</b></p>{{< /rawhtml >}}',
    unknown: 'Avant {{< carte lat="48.1" nom="@" >}} après.',
    more: 'Avant @.\n\n<!--more-->\n\nAprès.',
    'heading with an id': '### Le cours @ {#cours-@}\n\nTexte, voir [plus haut](#cours-@).',
    'attributes of a block': '> Citation @\n{.chapeau cite="x"}',
    emoji: 'Un :wink: et :earth_africa: @.',
    math: 'La formule $$ x^2 + @ $$ et \\(y^2\\).',
    mermaid: '```mermaid\ngraph TD; A-->@;\n```',
    footnote: 'Un appel[^note@].\n\n[^note@]: La note @.',
    'definition list': 'Terme @\n: Définition @ en une ligne.',
    task: '- [x] fait @\n- [ ] à faire',
    'table of contents': '{{< toc >}}\n\n{{% toc %}}\n\nMot @.',
    iframe: '<iframe src="https://www.youtube.com/embed/xyz?rel=0" title="Cadre @" allowfullscreen></iframe>',
    'picture of a bundle': '![Bundle @](photo.png "Sous-titre @")',
    'missing picture': '![Perdue @](/img/perdue.png)',
    'remote picture': '![Loin @](https://images.example/loin.png)',
    document: 'Le [rapport @](/docs/rapport.pdf) complet.',
    svg: '![Schéma @](/img/schema.svg)',
    'old address of the same site':
      'Voir [l’ancienne @](https://ancien.example/posts/digue-3/) et <https://ancien.example/posts/digue-3/>.',
    'unknown page of the same site': 'Voir [la page @](https://ancien.example/rien/du/tout/).',
    script: '<script>alert("@")</script>\n\n<style>.a@ { color: red }</style>',
    admonition: '{{< admonition type=tip title="Conseil @" open=true >}}\nUn conseil @.\n{{< /admonition >}}',
    tabs: '{{< tabs >}}\n{{% tab name="Onglet @" %}}Contenu @{{% /tab %}}\n{{< /tabs >}}',
    'columns and html': '<div class="columns">\n\nTexte *en* colonne @.\n\n</div>',
    'alert of GitHub': '> [!WARNING] Gare @\n> Prudence @.',
    include: '{{% include "morceau-@.md" %}}\n\n{{< readfile file="lu-@.txt" >}}',
    quote: '{{< quote author="Ada @" source="Livre @" >}}Phrase @.{{< /quote >}}',
    audio: '{{< audio src="https://sons.example/@.mp3" >}}',
    'heading in capitals with link': '## [Titre lié @](https://ailleurs.example/)',
    'nested shortcodes': '{{< card >}}{{< icon "star" >}}Carte @{{< /card >}}',
    'html comment': 'Texte @ <!-- privé @ --> fin.',
  },
  article: ({ number, title, date, body }) => {
    if (number % 3 === 0)
      return [
        `content/posts/digue-${number}/index.md`,
        `+++\ntitle = "${title}"\ndate = ${date}T08:00:00+02:00\ndescription = "Le chapô de ${number}."\ntags = ["Quai", "Crue"]\ncategories = ["Ville"]\nauthors = ["jlg"]\naliases = ["/2019/03/vieux-${number}.html", "/ancien/${number}/"]\nweight = 3\n[cover]\nimage = "photo.png"\nalt = "Une photo"\ncaption = "Sa légende"\n+++\n\n${body}\n`,
      ]
    if (number % 3 === 1)
      return [
        `content/posts/digue-${number}.md`,
        `---\ntitle: "${title}"\ndate: ${date}\nlastmod: 2025-01-01\ndraft: false\nauthor: Jeanne Le Goff\nfeatured_image: /img/quai.png\nseries: [Les digues]\nurl: /actu/${number}.html\ntoc: true\nmenu:\n  main:\n    weight: 2\n---\n\n## Le cours\n\n${body}\n`,
      ]
    return [
      `content/posts/digue-${number}.md`,
      `{\n  "title": "${title}",\n  "date": "${date}",\n  "tags": ["Quai"],\n  "images": ["/img/quai.png"]\n}\n\n${body}\n`,
    ]
  },
  others: {
    'hugo.toml': 'baseURL = "https://ancien.example/"\ntitle = "Ancien"\n[params]\n  zone = "x"\n',
    'content/_index.md': '---\ntitle: Accueil\n---\n',
    'content/posts/_index.md': '---\ntitle: Articles\n---\n\nTous les articles.\n',
    'content/prive/_index.md': '---\ntitle: Privé\ncascade:\n  draft: true\n---\n',
    'content/prive/secret.md': '---\ntitle: Plan caché\ndate: 2020-01-01\n---\n\nRien.\n',
    'content/a-propos.md': '---\ntitle: À propos\n---\n\nNous sommes un journal.\n',
    'content/posts/digue-0/photo.png': PNG,
    'content/posts/digue-3/photo.png': PNG,
    'static/img/quai.png': PNG,
    'static/img/schema.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>',
    'static/docs/rapport.pdf': '%PDF-1.4\n%%EOF\n',
    'data/authors.yml': 'jlg:\n  name: Jeanne Le Goff\n  bio: Reporter.\n',
    'archetypes/default.md': '---\ntitle: "{{ replace .Name "-" " " | title }}"\ndate: {{ .Date }}\ndraft: true\n---\n',
    'layouts/index.html': '<html><body>{{ .Content }}</body></html>',
    'themes/beau/README.md': '# Beau\n',
    'themes/beau/exampleSite/content/posts/lorem.md': '---\ntitle: Lorem\ndate: 2020-01-01\n---\n\nLorem.\n',
    'package.json': '{}',
  },
}
