import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { project } from '../build/editions/project'

/** A small newsroom, and how to make a project that holds it. */
export interface Case {
  name: string
  open: () => string
}

const text = (header: string, body = 'Un paragraphe.') => `---\n${header}\n---\n\n${body}\n`
const SOUND = text('title: Le port\ndate: 2025-06-20', '## Les quais\n\nUn paragraphe.')

const article = (header: string, body?: string) => ({
  'articles/port.md': SOUND,
  'articles/gare.md': text(header, body),
})
const body = (written: string) => article('title: La gare\ndate: 2025-06-21', written)

/** One fault each, of every kind that journalists meet; `CASES` names a folder with more. */
const OWN: Record<string, Record<string, string | Uint8Array>> = {
  'nothing wrong': article('title: La gare\ndate: 2025-06-21'),
  'no title': article('date: 2025-06-21'),
  'no date': article('title: La gare'),
  'an impossible day': article('title: La gare\ndate: 2025-02-30'),
  'a picture of the header that is elsewhere': {
    ...article('title: La gare\ndate: 2025-06-21\nimage:\n  src: quai.svg\n  alt: Un quai'),
    'images/quai.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><path d="M0 0h9v9z"/></svg>',
  },
  'a title and a date under other words': article('Titre: La gare\nDate: 20/06/2025'),
  'a French date': article('title: La gare\ndate: le 4 mars 2021 à 18h30'),
  'a French boolean': article('title: La gare\ndate: 2025-06-21\ndraft: non'),
  'a quoted boolean': article('title: La gare\ndate: 2025-06-21\ndraft: "true"'),
  'a word for private': article('title: La gare\ndate: 2025-06-21\npublished: false'),
  'a colon in a title': article('title: La gare : un an après\ndate: 2025-06-21'),
  'an open quote': article('title: "La gare\ndate: 2025-06-21'),
  'a header left open': { 'articles/gare.md': '---\ntitle: La gare\ndate: 2025-06-21\n\nUn paragraphe.\n' },
  'a header between dashes of a word processor': {
    'articles/gare.md': '—\ntitle: La gare\ndate: 2025-06-21\n—\n\nUn paragraphe.\n',
  },
  'a no-break space': article('title\u00a0: La gare\ndate: 2025-06-21'),
  'entities in a title': article('title: "L&rsquo;&eacute;t&eacute;"\ndate: 2025-06-21'),
  'a tab': article('title: La gare\ndate: 2025-06-21\nrelated:\n\t- port'),
  'a key of another tool': article('title: La gare\ndate: 2025-06-21\nauteur: Ada'),
  'a key that is there twice, in two tongues': article('title: La gare\ndate: 2025-06-21\ntitre: La gare'),
  'a kind without its accent': article('title: La gare\ndate: 2025-06-21\nkind: enquete'),
  'a focus in words': article(
    'title: La gare\ndate: 2025-06-21\nimage:\n  src: images/a.png\n  alt: A\n  focus: en haut à droite',
  ),
  'a key of another tool, and a name that the registry lacks': {
    ...article('title: La gare\ndate: 2025-06-21\nauteur: Ada\nrubrique: Ville\ndossier: Port'),
    'authors.yml': 'grace-hopper:\n  name: Grace Hopper\n',
    'sections.yml': 'sport:\n  name: Sport\n',
  },
  'an unknown section': {
    ...article('title: La gare\ndate: 2025-06-21\nsection: villes'),
    'sections.yml': 'ville:\n  name: Ville\n',
  },
  'a picture of another format than its name says': {
    ...article('title: La gare\ndate: 2025-06-21\nimage:\n  src: images/quai.jpg\n  alt: Un quai'),
    'images/quai.jpg': '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><path d="M0 0h9v9z"/></svg>',
  },
  'accents in keys above sentences without quotes': article(
    'titre: La gare\npublié le: 2025-06-21\nchapô: Un chapô : long\nrésumé: "Un" mot',
  ),
  'fences of a word processor around other faults': {
    'articles/gare.md': '—\ntitre : La gare : un an\npublié le: 21/06/2025\n—\n\nUn fait[^1], [ici](javascript:x).\n',
  },
  'two faults on one line': body('Voir [le quai](port.html) et [le port](/articles/prot/).'),
  'keys that lean': article('title: La gare\ndate: 2025-06-21\nimage:\n src: images/a.svg\n   alt: A'),
  'a sign of comment in a sentence': article('title: La gare # un an après\ndate: 2025-06-21 # à vérifier'),
  'an unknown author': {
    ...article('title: La gare\ndate: 2025-06-21\nauthors: Ada Lovelace'),
    'authors.yml': 'grace-hopper:\n  name: Grace Hopper\n',
  },
  'a registry without names': { ...article('title: La gare\ndate: 2025-06-21'), 'sections.yml': 'ville:\n  hue: 40\n' },
  'a registry whose names stand beside their identifiers': {
    ...article('title: La gare\ndate: 2025-06-21'),
    'authors.yml': 'ada: Ada Lovelace\ngrace: Grace Hopper\n',
  },
  'names in a row': {
    ...article('title: La gare\ndate: 2025-06-21\nrelated: port, quai'),
    'articles/quai.md': text('title: Le quai\ndate: 2025-06-19'),
  },
  'a correction without its date': article('title: La gare\ndate: 2025-06-21\ncorrections:\n  - Un nom était faux.'),
  'a page by its file': body('Voir [là](port.html).'),
  'keys without a value': article('title:\ndate:'),
  'a title that begins with #': article('title: #Gare\ndate: 2025-06-21'),
  'a title in French': article('titre: La gare\ndate: 2025-06-21'),
  'settings in French': {
    ...article('title: La gare\ndate: 2025-06-21'),
    'site.yml': 'timezone: Paris\nlanguage: français\n',
  },
  'a merge that nobody finished': body('<<<<<<< HEAD\nUn.\n=======\nDeux.\n>>>>>>> b'),
  'a letter cut in two': {
    'articles/gare.md': Buffer.from('---\ntitle: été\ndate: 2025-06-21\n---\n\nUn é').subarray(0, -1),
  },
  'a name with accents': { 'articles/Été à Nîmes.md': SOUND },
  'the same name twice': { 'articles/2024/port.md': SOUND, 'articles/2025/port.md': SOUND },
  'hidden characters': body('La\u200b gare\u202e du\u000b Nord.'),
  'an unknown article': body('Voir [[porte]].'),
  'a misspelt article that its list holds already': body('Lire aussi :\n\n- [[port]]\n- [[prot]]\n- Le portt'),
  'an unknown title': body('Lire aussi : Le porc'),
  'articles by their titles, or by addresses of another tool': body(
    'Voir [[Le port]], [là](prot.html), [[Rien de tel]] et [ici](nulle-part.html).',
  ),
  'a page by its name, and files of an edition': {
    ...body('Voir [[contact]], [là](/contact.md) et [ici](/images/plan.png).'),
    'pages/contact.md': text('title: Nous écrire'),
  },
  'an anchor above a map, and an alias': article(
    'title: &t La gare\ndate: 2025-06-21\ndescription: *t\nimage: &i\n  src: a\n  alt: A',
  ),
  'an unknown anchor': body('Voir [là](#les-quai).\n\n## Les quais\n\nUn paragraphe.'),
  'an anchor of another article': body('Voir [là](./port.md#les-quai).'),
  'a link from the root': body('Voir [là](/nulle-part/) et [ici](/articles/port/).'),
  'anchors with accents, capitals and titles': body(
    'Voir [là](./port.md#Les-Quàis "Oh"), [ici](./port.md#les-quai) et [[port#Quais]].',
  ),
  'former addresses that the paper prints, or that lead nowhere': {
    ...article('title: La gare\ndate: 2025-06-21\nsection: ville'),
    'sections.yml': 'ville:\n  name: Ville\n',
    'site.yml':
      'moved:\n  /rubriques/ville/: /plan/\n  /vieux/: /rubriques/vile/\ngone: [/articles/port/, /articles/x/]\n',
  },
  'an address in the list of those that are gone': {
    ...article('title: La gare\ndate: 2025-06-21'),
    'site.yml': 'gone:\n  - /articles/port/\n',
  },
  'a picture on one line of the header': {
    ...article('title: La gare\ndate: 2025-06-21\nimage: {src: quay.svg}'),
    'images/quai.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><path d="M0 0h9v9z"/></svg>',
  },
  'a title between the quotes of a word processor': article('title: “La gare”\ndate: 2025-06-21'),
  'hours and months that are none': article(
    'title: La gare\ndate: 2025-13-02\nupdated: 20 juin 2025 à 25h\nembargo: 2025-02-29T08:00',
    '> [!direct]\n> **31 juin 2025, 25 h** Un.\n>\n> **18 h 75 : Deux**\n\n> [!chronologie]\n> - 31 juin 2025 : trois.',
  ),
  'contributors in sentences': article(
    'title: La gare\ndate: 2025-06-21\ncontributors:\n  - Inès (photographe)\n  - photo : Paul\n  - Ada Lovelace',
  ),
  'a missing picture': body('![Une gare](images/gare.png)'),
  'a note without text': body('Un fait[^1].'),
  'an unknown mark': body('Un paragraphe.\n\n> [!exergues]\n> Un paragraphe.'),
  'a language by its name': body('Le [machine learning]{lang=anglais}.'),
  'a language without a passage': body('Un software{lang=en}, et [a passage{lang=en} ouvert.'),
  'a language left open': body('La fin [is open]{lang=en'),
  'an open element': body('<details>\n\nUn paragraphe.'),
  'a link to a local site': body('Ouvrez http://localhost:3000/essai et [ici](http://localhost:3000/).'),
  'an article at its address in npm run dev': body('Voir http://localhost:3000/articles/port/.'),
  'a header below empty lines': {
    'articles/gare.md': '\n\n---\ntitle: La gare\ndate: 2025-06-21\n---\n\nUn paragraphe.\n',
  },
  'a header of TOML': { 'articles/gare.md': '+++\ntitle = "La gare"\n+++\n\nUn paragraphe.\n' },
  'a header without any line around it': { 'articles/gare.md': 'title: La gare\ndate: 2025-06-21\n\nUn paragraphe.\n' },
  'yes for a sponsor and for a reason': article(
    'title: La gare\ndate: 2025-06-21\nsponsored: oui\nwithdrawn: oui\nagency: [AFP, Reuters]',
  ),
  'addresses that lack a letter or a word': body(
    'Voir [le site](htps://exemple.fr/a), [ici](https:/exemple.fr) et [Ada](ada@exemple.fr).',
  ),
  'boxes without the bold or the dash that they need': body(
    '> [!questions]\n> Qui paie ?\n> La ville.\n\n> [!chronologie]\n> 2019 : un.',
  ),
  'keys that touch their values': article('title:La gare\ndate:2025-06-21'),
  'keys with capitals': article('Title: La gare\nDate: 2025-06-21'),
  'a title in quotes that end before it does': article('title: "Oui" dit la gare\ndate: 2025-06-21'),
  'a title that is a subject': article('title: #Gare\ndate: 2025-06-21'),
  'a title in braces': article('title: {La gare}\ndate: 2025-06-21'),
  'a header that no line opens': { 'articles/gare.md': 'title: La gare\ndate: 2025-06-21\n---\n\nUn paragraphe.\n' },
  'a correction as a sentence': article('title: La gare\ndate: 2025-06-21\ncorrections: Un nom était faux.'),
  'a paragraph inside a list': body('Lire aussi :\n\n- [[port]]\n\n    Un alinéa en retrait.'),
  'a frame of another site': body('<div><iframe src="https://www.youtube.com/embed/abc"></iframe></div>'),
  'tags of other tools': body(
    '{{< youtube abc >}}\n\nUn mot {{ site.x }}, et {% y %}.\n\n[TOC]\n\n- {: .a } Un\n\n=== "Un"',
  ),
  'a picture of another tool, beside an error': body('![[photo.jpg]]\n\nVoir [[porte]].'),
  'a key of the settings that is nearly the name of a map': {
    ...article('title: La gare\ndate: 2025-06-21'),
    'site.yml': 'color: red\n',
  },
  'a wrong origin': { ...article('title: La gare\ndate: 2025-06-21'), 'site.yml': 'origin: exemple.fr/\n' },
  'a port that no address has': {
    ...article('title: La gare\ndate: 2025-06-21'),
    'site.yml': 'origin: https://exemple.fr:99999\n',
  },
  'a base path out of the site': { ...article('title: La gare\ndate: 2025-06-21'), 'site.yml': 'basePath: /..\n' },
}

/** Our own cases, and those of the folder that `CASES` names. */
export function allCases(): Case[] {
  const own = Object.entries(OWN).map(([name, files]) => ({ name, open: () => written(files) }))
  return [...own, ...newsroomsIn(process.env.CASES).map((folder) => ({ name: folder, open: () => copied(folder) }))]
}

function written(files: Record<string, string | Uint8Array>): string {
  const root = project()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'content', path)), { recursive: true })
    writeFileSync(join(root, 'content', path), content)
  }
  return root
}

function copied(folder: string): string {
  const root = project()
  cpSync(folder, join(root, 'content'), { recursive: true, filter: (path) => basename(path) !== 'CASE.txt' })
  return root
}

/** Folders that hold a newsroom, at any depth. */
function newsroomsIn(folder: string | undefined): string[] {
  if (folder === undefined) return []
  const isNewsroom = ['articles', 'site.yml', 'CASE.txt'].some((name) => existsSync(join(folder, name)))
  if (isNewsroom) return [folder]
  const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return inside.flatMap(({ name }) => newsroomsIn(join(folder, name))).sort()
}
