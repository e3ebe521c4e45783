import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../lib/markdown/article'
import { DEFAULT_SITE } from '../../lib/site'
import { fold } from '../../lib/text/fold'
import { PNG } from './abroad/source'
import { bodyOf, imported } from './paste'

const post = (header: string, body = 'Un paragraphe.') => `---\n${header}\n---\n\n${body}\n`
const dated = (body: string, more = '') => post(`title: Essai\ndate: 2024-05-06\n${more}`, body)

/** The imported body of one dated text. */
const body = (written: string, others: Record<string, string | Uint8Array> = {}) => {
  const { files, report } = imported({ 'blog/essai.md': dated(written), ...others })
  return { body: bodyOf(files['articles/essai.md']), report }
}

describe('formulas and links of another tool', () => {
  it.each([
    ['Une formule {{< katex >}}e = mc^2{{< /katex >}} ici.', 'Une formule $e = mc^2$ ici.\n'],
    ['{{< katex display=true >}}\na^2 + b^2\n{{< /katex >}}', '$$\na^2 + b^2\n$$\n'],
    ['Voir [là](../Le Port Neuf.md#quai).\n', 'Voir [là](./le-port-neuf.md#quai).\n'],
    ['Voir [là](../Le Port Neuf.md "Un titre").\n', 'Voir [là](../Le Port Neuf.md "Un titre").\n'],
  ])('is converted to ours: %s', (written, expected) => {
    expect(body(written, { 'Le Port Neuf.md': dated('## Quai\n\nUn paragraphe.') }).body).toBe(expected)
  })
})

describe('code and boxes of another tool', () => {
  it.each([
    [
      '!!! tip "Un \\"titre\\""\n    Un.\n\n    ```py\n    x\n    ```\n',
      '> [!note] Un "titre"\n>\n> Un.\n>\n> ```py\n> x\n> ```\n',
    ],
    ['=== "C"\n\n    ```c\n    int a;\n    ```\n', '**C**\n\n```c\nint a;\n```\n'],
    ['- Un\n\n  ```py\n  x\n  ```\n', '- Un\n\n  ```py\n  x\n  ```\n'],
    ['/// warning | Crue\nMontez.\n///\n', '> [!attention] Crue\n>\n> Montez.\n'],
    ['/// html | div.grille\nMontez.\n///\n', 'Montez.\n'],
    ['Mot.\n/// caption\nLe quai\n///\n', 'Mot.\n*Le quai*\n'],
    ['{{< highlight go >}}\na("{{ b }}")\n{{< /highlight >}}', '```go\na("{{ b }}")\n```\n'],
    [
      '{{< vimeo 12 >}}\n{{< vimeo 13 >}}\n',
      '[Voir la vidéo sur Vimeo](https://vimeo.com/12)\n\n[Voir la vidéo sur Vimeo](https://vimeo.com/13)\n',
    ],
  ])('is converted to ours: %s', (written, expected) => {
    expect(body(written).body).toBe(expected)
  })

  it.each([
    ['<Callout type="warning" title="Crue">\n\nMontez.\n\n</Callout>\n', '> [!attention] Crue\n>\n> Montez.\n'],
    ["Un {'{'}mot{'}'} et {x}.\n", 'Un {mot} et.\n'],
  ])('is converted from MDX: %s', (written, expected) => {
    expect(bodyOf(imported({ 'blog/essai.mdx': dated(written), 'x.png': PNG }).files['articles/essai.md'])).toBe(
      expected,
    )
  })

  it('links once to a note that is included twice, and in two lists', () => {
    const written = '![[Le quai]]\n\n![[Le quai#Crue]]\n\nUn mot.\n\n- [[Le quai]]\n'
    const { body: text, report } = body(written, { 'Le quai.md': dated('## Crue\n\nUn.') })
    expect(text).toBe('[Le quai](./le-quai.md)\n\nUn mot.\n\n- [Le quai](./le-quai.md)\n')
    expect(report).toContain('lien que la même liste a déjà')
  })

  it('keeps the sound of an Obsidian note', () => {
    expect(body('![[son.mp3]]', { 'son.mp3': 'ID3' }).body).toBe('![](../documents/son.mp3)\n')
  })

  it('reads the address of a site from its configuration', () => {
    const { files } = imported({
      'astro.config.mjs': "export default { site: 'https://a.example' }",
      'src/content/blog/a.md': dated('[là](https://a.example/blog/b/)'),
      'src/content/blog/b.md': post('title: B\ndate: 2024-05-06'),
    })
    expect(bodyOf(files['articles/a.md'])).toBe('[là](./b.md)\n')
  })

  it('keeps the title and the caption of a figure as plain text', () => {
    const figure = '{{< figure src="q.png" title="Le quai" caption="un **soir**" >}}'
    expect(body(figure, { 'blog/q.png': PNG }).body).toBe('![](images/blog/q.png "Le quai : un soir")\n')
  })
})

describe('the former address of a text', () => {
  it.each<[string, Record<string, string>, string, string]>([
    [
      'permalinks of Hugo',
      { 'hugo.toml': '[permalinks]\nposts = "/:year/:month/:slug/"\n' },
      'content/posts/a.md',
      '/2024/05/essai/',
    ],
    [
      'permalinks of pages of Hugo',
      { 'hugo.toml': '[permalinks.page]\nposts = "/n/:filename/"\n' },
      'content/posts/a.md',
      '/n/a/',
    ],
    [
      'a collection of Jekyll',
      { '_config.yml': 'collections:\n  fiches:\n    output: true\n    permalink: /f/:name/\n' },
      '_fiches/a.md',
      '/f/a/',
    ],
    [
      'a collection of Jekyll without a pattern',
      { '_config.yml': 'collections:\n  fiches:\n    output: true\n' },
      '_fiches/a.md',
      '/fiches/a.html',
    ],
    ['the blog of MkDocs', { 'mkdocs.yml': 'plugins:\n  - blog\n' }, 'docs/blog/posts/a.md', '/blog/2024/05/06/a/'],
    ['no pattern', { 'x.png': '' }, 'content/posts/a.md', '/posts/a/'],
  ])('comes from %s', (_what, settings, path, address) => {
    const { files } = imported({ [path]: dated('Un.'), ...settings })
    expect(Object.values(files).join()).toContain(`aliases:\n  - ${address}\n`)
  })

  it('has the categories of a post, separated by spaces, or a custom pattern', () => {
    const { files } = imported({
      '_config.yml': 'permalink: /:categories/:title/\n',
      '_posts/2024-05-06-a.md': post('title: A\ncategories: ville port'),
      '_posts/2024-05-06-b.md': post('title: B\npermalink: /:year/:title/'),
    })
    expect(files['articles/a.md']).toContain('  - /ville/port/a/\n')
    expect(files['articles/b.md']).toContain('  - /2024/b/\n')
  })

  it('resolves the links of a page bundle, and declares the language of its folder', () => {
    const { files } = imported({
      'content/en/posts/leaf/index.md': dated('See [it](b.md).'),
      'content/en/posts/b.md': post('title: B\nslug: other\ndate: 2024-05-06'),
    })
    expect(bodyOf(files['articles/leaf.md'])).toBe('See [it](./other.md).\n')
    expect(files['articles/leaf.md']).toContain('lang: en\n')
  })
})

describe('a header of another tool', () => {
  it('reads the property names of Notion', () => {
    const text =
      '# Le port\n\nCréé par: Ada Lovelace\nCréé le: 4 mars 2025 10:12\nÉtiquettes: Quai, Crue\n\nUn paragraphe.\n'
    const { files } = imported({ 'Le port 1f2e3d4c5b6a79880000aaaabbbbcccc.md': text, 'b.md': dated('Un.') })
    expect(files['articles/le-port.md']).toContain(
      'title: Le port\ndate: 2025-03-04T10:12\nauthors:\n  - ada-lovelace\ntags:\n  - Quai\n  - Crue\n',
    )
  })

  it.each([
    ['YAML', post('title: Vélos\ndate: 2024-05-06 10:00:00 +0200\ntags: [a, b]')],
    ['TOML', '+++\ntitle = "Vélos"\ndate = 2024-05-06T10:00:00+02:00\ntags = ["a", "b"]\n+++\nUn paragraphe.\n'],
    ['JSON', '{\n"title": "Vélos", "date": "2024-05-06T10:00:00+02:00", "tags": ["a", "b"]\n}\n\nUn paragraphe.\n'],
  ])('is read in %s', (_what, text) => {
    const written = imported({ 'posts/velos.md': text, 'x.png': PNG }).files['articles/velos.md'] ?? ''
    expect(written.replace('.000', '')).toMatch(
      /^---\ntitle: Vélos\ndate: 2024-05-06T10:00:00\+02:?00\ntags:\n {2}- a\n {2}- b\naliases:\n/,
    )
    expect(bodyOf(written)).toBe('Un paragraphe.\n')
  })

  it('has section, tags, deck, update, authors, picture and old addresses', () => {
    const { files } = imported({
      'content/posts/2024-05-06-velos.md': post(
        'title: Vélos\nlastmod: 2024-06-01\nsummary: Deux roues.\ncategories: [Ville, Transports]\ntags: [Vélo]\nauthors: [jlg]\ncover: /img/velo.png\ncoverAlt: Un vélo\nredirect_from: [/2019/03/vieux/]\noldSlug: ancien-velo',
      ),
      'static/img/velo.png': PNG,
      'data/authors.yml': 'jlg:\n  name: Jeanne Le Goff\n  bio: Reporter.\n',
    })
    expect(files['articles/velos.md']).toBe(
      '---\ntitle: Vélos\ndescription: Deux roues.\ndate: 2024-05-06\nupdated: 2024-06-01\nsection: Ville\nauthors:\n  - jlg\ntags:\n  - Transports\n  - Vélo\nimage:\n  src: images/velo.png\n  alt: Un vélo\naliases:\n  - /2019/03/vieux/\n  - ancien-velo\n  - /posts/velos/\n---\n\nUn paragraphe.\n',
    )
    expect(files['authors.yml']).toBe('jlg:\n  name: Jeanne Le Goff\n  description: Reporter.\n')
    expect(files['images/velo.png']).toBeDefined()
  })

  it.each([
    'draft: true',
    'draft: "yes"',
    'published: false',
    'publish: no',
    'status: draft',
    'status: En relecture',
    'visibility: private',
    'password: secret',
    'sensitivity: internal',
    'private: 1',
    'hidden: true',
    'expiryDate: 2024-06-01',
    'publishDate: 2099-01-01',
    'embargo: 2099-01-01',
    'permalink: false',
    'build:\n  render: never',
    'unlisted: true',
    'tlp: red',
    'robots: noindex, follow',
  ])('publishes nothing that %s keeps private', (flag) => {
    const { files, report, plan } = imported({
      'posts/a.md': post(`title: A\ndate: 2024-05-06\n${flag}`),
      'p.md': post(`title: P\n${flag}`),
      'x.png': PNG,
    })
    expect(files['articles/a.md']).toContain('\ndraft: true\n')
    expect(files['articles/p.md']).toContain('\ndraft: true\n')
    expect(plan.drafts).toHaveLength(2)
    expect(report).toContain('`articles/a.md` : « ')
  })

  it.each([
    'draft: false',
    'published: true',
    'status: published',
    'visibility: public',
    'password: ""',
    'sensitivity: public',
    'expiryDate: 2099-01-01',
  ])('publishes what %s publishes', (flag) => {
    expect(imported({ 'posts/a.md': post(`title: A\ndate: 2024-05-06\n${flag}`), 'x.png': PNG }).plan.drafts).toEqual(
      [],
    )
  })

  it('keeps private folders, future dates and unreadable headers private', () => {
    const { plan } = imported({
      'content/prive/_index.md': post('title: Privé\ncascade:\n  draft: true', 'Des textes.'),
      'content/prive/a.md': post('title: A\ndate: 2024-05-06'),
      'posts/b.md': post('title: B\ndate: 2099-05-06'),
      'posts/c.md': '---\ntitle: "C\ndate: 2024-05-06\n---\n\nTexte.\n',
      '_drafts/d.md': post('title: D'),
      'posts/e.md': post('title: E'),
    })
    expect(plan.drafts.map(({ path }) => path).sort()).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'prive'].map((name) => `articles/${name}.md`),
    )
  })

  it('makes pages of texts without a date', () => {
    const { files, plan } = imported({
      'docs/a-propos.md': post('title: À propos'),
      'docs/velo/index.md': '# Le vélo\n\nTexte.\n',
    })
    expect(plan).toMatchObject({ articles: 0, pages: 2 })
    expect(files['pages/velo.md']).toBe('---\ntitle: Le vélo\n---\n\nTexte.\n')
  })
})

describe('a body of another tool', () => {
  it.each([
    [
      '!!! note "À savoir"\n    Une ligne.\n\n    Une autre.\n\nSuite.',
      '> [!note] À savoir\n>\n> Une ligne.\n>\n> Une autre.\n\nSuite.\n',
    ],
    ['??? info\n    Replié.', '> [!note] À savoir\n>\n> Replié.\n'],
    [':::tip Mon titre\nAstuce.\n:::', '> [!note] Mon titre\n>\n> Astuce.\n'],
    ['::: warning\nGare.\n:::', '> [!attention]\n>\n> Gare.\n'],
    [':::warning Danger\n:::note\nDedans.\n:::\n:::', '> [!attention] Danger\n>\n> > **Note**\n> >\n> > Dedans.\n'],
    [
      '::::danger\nA.\n:::note\nB.\n:::\n::::\n\nFin.',
      '> [!attention] Danger\n>\n> A.\n>\n> > **Note**\n> >\n> > B.\n\nFin.\n',
    ],
    ['::: {.callout-warning title="Gare"}\nUn mot.\n:::', '> [!attention] Gare\n>\n> Un mot.\n'],
    ['Un [mot]{.x #y} et [un]{lang=en}.', 'Un mot et [un]{lang=en}.\n'],
    [
      '| Un vers\n| et un autre\n\n| a | b |\n|---|---|\n| c | d |',
      'Un vers\\\net un autre\n\n| a | b |\n|---|---|\n| c | d |\n',
    ],
    ['{{< etape header="Lundi" >}}\nDépart.\n{{< /etape >}}', '**Lundi**\n\nDépart.\n'],
    ['{{< mermaid >}}\nA-->B\n{{< /mermaid >}}', '```\nA-->B\n```\n'],
    ['{{{Un intertitre}}}\n\nDu {{texte en gras}}, {{ page.title }}.', '## Un intertitre\n\nDu **texte en gras**, .\n'],
    [
      'Du [b]gras[/b], [su_box title="x"]un cadre[/su_box], [sic] et [url=https://ex.org]un lien[/url].',
      'Du **gras**, un cadre, [sic] et [un lien](https://ex.org).\n',
    ],
    ['Un \\[x^2 + 1\\] et \\[sic\\].', 'Un $x^2 + 1$ et \\[sic\\].\n'],
    ['> [!info] Titre\n> Texte.', '> [!note] Titre\n> Texte.\n'],
    ['> [!faq] Titre\n> Texte.', '> **Titre**\n>\n> Texte.\n'],
    ['> [!NOTE]\n> Une note.', '> [!NOTE]\n> Une note.\n'],
    ['> > [!NOTE]\n> > Une note.', '> > **Note**\n> >\n> > Une note.\n'],
    ['!!! info\n    > [!TIP]\n    > Une note.', '> [!note] À savoir\n>\n> > **Astuce**\n> >\n> > Une note.\n'],
    ['Une note.\n\n> [!exergue]\n> Une note.', 'Une note.\n\n> [!exergue]\n> Une note.\n'],
    ['=== "Un"\n    Dedans.', '**Un**\n\nDedans.\n'],
    ['Un :wink: et :tada:.', 'Un 😉 et 🎉.\n'],
    ['Texte{: .rouge } et [lien](https://ex.org){: .md-button target="_blank" }', 'Texte et [lien](https://ex.org)\n'],
    ['{{< youtube abc >}}', '[Voir la vidéo sur YouTube](https://www.youtube.com/watch?v=abc)\n'],
    ['{% youtube abc %}', '[Voir la vidéo sur YouTube](https://www.youtube.com/watch?v=abc)\n'],
    ['{{% notice tip %}}\nUn mot.\n{{% /notice %}}', '> [!note] Astuce\n>\n> Un mot.\n'],
    ['{% highlight ruby %}\nputs 1\n{% endhighlight %}', '```ruby\nputs 1\n```\n'],
    ['{% raw %}Un {{ mot }}{% endraw %}', 'Un `{{ mot }}`\n'],
    ['Avant\n\n--8<-- "x.md"\n\nAprès', 'Avant\n\nAprès\n'],
    [
      '<iframe src="https://www.youtube.com/embed/abc" title="Un film"></iframe>',
      '<a href="https://www.youtube.com/watch?v=abc">Un film</a>\n',
    ],
    ['==fort== H~2~O 2^e^ ++mis++', '**fort** H<sub>2</sub>O 2<sup>e</sup> mis\n'],
    ['[TOC]\n\nTexte', 'Texte\n'],
    ['##Titre', '## Titre\n'],
    ['Mot^[une note].', 'Mot[^import-1].\n\n[^import-1]: une note\n'],
    ['Mot[^1].', 'Mot\\[1].\n'],
    ['Terme\n: ce qu’il est', '- **Terme** : ce qu’il est\n'],
    [
      '`{{ code }}` et\n\n```\n!!! note\n{% x %}\n\n\n:wink:\n```',
      '`{{ code }}` et\n\n```\n!!! note\n{% x %}\n\n\n:wink:\n```\n',
    ],
    ['Un mot.  \nUne ligne.', 'Un mot.  \nUne ligne.\n'],
    ['%%secret%% Texte<!-- more -->', 'Texte\n'],
  ])('%j', (written, expected) => {
    expect(body(written).body).toBe(expected)
  })

  it.each([
    ['Lire aussi :\n\n- Un autre\n- Rien de tel\n\nSuite.', 'Lire aussi :\n\n- [[autre]]\n- Rien de tel\n\nSuite.\n'],
    ['**À lire aussi**\n\n- Rien de tel\n\nSuite.', 'Lire aussi :\n\n- Rien de tel\n\nSuite.\n'],
    [
      'Lire aussi :\n\n- [[autre]]\n- Un autre\n\n- une pierre\n- du sable\n',
      'Lire aussi :\n\n- [autre](./autre.md)\n\n- une pierre\n- du sable\n',
    ],
    [
      'Lire aussi :\n\n- [Un](https://ex.org/)\n- [Deux](https://ex.org/)\n',
      'Lire aussi :\n\n- [Un](https://ex.org/)\n',
    ],
  ])('finds the titles of %j', (written, expected) => {
    expect(
      body(written, { 'posts/autre.md': post('title: Un autre\ndate: 2024-05-07') }).body.replace(/^\n+/, ''),
    ).toBe(expected)
  })

  const others = {
    'content/posts/un-autre/index.md': post(
      'title: Un autre\ndate: 2024-05-07\nslug: autre',
      '## Le début {#debut}\n\nTexte.',
    ),
    'content/a-propos.md': post('title: À propos'),
    'static/img/Été 1.png': PNG,
    'blog/photo.png': PNG,
    'static/docs/rapport.pdf': '%PDF-1.4\n%%EOF\n',
    'static/docs/oublié.csv': 'a;b\n',
    'static/img/plan.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>\n',
    'static/img/page.svg': '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject><p>a</p></foreignObject></svg>\n',
    'hugo.toml': 'baseURL = "https://ancien.example/"\n',
  }
  it.each([
    ['[a](/posts/autre/)', '[a](./autre.md)'],
    ['[a](https://ancien.example/posts/autre/#debut)', '[a](./autre.md#le-debut)'],
    ['[a](https://ancien.example/posts/autre/#rien)', '[a](./autre.md)'],
    ['[a](../content/posts/un-autre/index.md)', '[a](./autre.md)'],
    ['[a]({{< ref "un-autre" >}})', 'a'],
    ['[a]({{< ref "posts/un-autre/index.md" >}})', '[a](./autre.md)'],
    ['[[Un autre|là]]', '[là](./autre.md)'],
    ['[[Inconnue]]', 'Inconnue'],
    ['[a](/a-propos/)', '[a](../pages/a-propos.md)'],
    ['[a][r]\n\n[r]: /posts/autre/ "T"', '[a][r]\n\n[r]: ./autre.md "T"'],
    ['<a href="/posts/autre/">a</a>', '<a href="./autre.md">a</a>'],
    ['[a](/rien/)', 'a'],
    ['[a](https://ailleurs.example/x)', '[a](https://ailleurs.example/x)'],
    ['![b](/img/%C3%89t%C3%A9%201.png "L")', '![b](images/ete-1.png "L")'],
    ['![b](photo.png)', '![b](images/blog/photo.png)'],
    ['![[photo.png|300]]', '![](images/blog/photo.png)'],
    ['![b](https://ailleurs.example/x.png)', '[b](https://ailleurs.example/x.png)'],
    ['![b](absente.png)', 'b'],
    ['![b](/img/plan.svg)', '![b](images/plan.svg)'],
    ['![b](/img/page.svg)', 'b'],
    ['[a](/docs/rapport.pdf)', '[a](../documents/rapport.pdf)'],
    ['[a](https://ancien.example/docs/rapport.pdf)', '[a](../documents/rapport.pdf)'],
    ['[a](https://ailleurs.example/docs/rapport.pdf)', '[a](https://ailleurs.example/docs/rapport.pdf)'],
    ['![[rapport.pdf]]', '[rapport.pdf](../documents/rapport.pdf)'],
    ['[a](/docs/absent.pdf)', 'a'],
    ['[![b](photo.png)](/posts/autre/)', '[![b](images/blog/photo.png)](./autre.md)'],
    ['<img src="photo.png" alt="b">', '<img src="images/blog/photo.png" alt="b">'],
  ])('follows %j', (written, expected) => {
    expect(body(written, others).body).toBe(`${expected}\n`)
  })

  it('reports a document that no text links to', () => {
    expect(body('Texte.', others).report).toContain('document qu’aucun texte ne cite')
  })

  it.each([
    ['title: Le port # 2 rouvre\ndate: 2024-05-06', '# 2 rouvre'],
    ['# relire\ntitle: "A # b"\ndate: 2024-05-06', '# relire'],
  ])('reports the comments of the header %j', (header, comment) => {
    const { report } = imported({ 'posts/a.md': `---\n${header}\n---\n\nTexte.\n`, 'x.png': PNG })
    expect(report.match(/^- # .*$/gm)?.map((line) => line.trim())).toEqual([`- ${comment}`])
  })

  it('loses no word, and passes the check', () => {
    const text =
      'Un :wink: {{< inconnu mot >}}\n\n!!! danger "Titre fort"\n    Dedans\n\n{% include "licence.md" %}\n\n[lien perdu](/nulle-part/)\n\n<MonComposant nom="valeur" />\n\n*[HTML]: HyperText\n\n[caption id="x"]Légende[/caption]\n\n[^absente] <!-- caché --> {{ page.date }}'
    const { files, report } = imported({ 'posts/essai.md': dated(text, 'layout: accueil\nweight: 12'), 'x.png': PNG })
    const written = files['articles/essai.md'] ?? ''
    const kept = new Set(fold(`${written} ${report} 😉 wink`).split(' '))
    expect(
      fold(text)
        .split(' ')
        .filter((word) => !kept.has(word)),
    ).toEqual([])
    expect(report).toContain('layout: accueil')
    expect(parseArticle({ path: 'content/articles/essai.md', text: written }, DEFAULT_SITE).value).toBeDefined()
  })
})
