import { describe, expect, it } from 'vitest'
import { looksPasted } from '../../lib/import/pasted/looks-pasted'
import { parseArticle } from '../../lib/markdown/article'
import { DEFAULT_SITE } from '../../lib/site'
import { fold } from '../../lib/text/fold'
import { pick, randomBelow } from '../random'
import { bodyOf, imported, TODAY } from './paste'

const TARGETS = [
  { slug: 'ponts', title: 'Pourquoi les ponts de la Loire rouillent plus vite que prévu' },
  { slug: 'tramway', title: 'Le tramway de Brest roulera la nuit dès septembre' },
  { slug: 'ecluses', title: 'Ce que gardent les écluses du canal du Midi' },
]

const ONE =
  'La mairie a présenté hier le plan de ses nouvelles digues. Il prévoit trois ouvrages, que la crue de mars a rendus urgents.'
const TWO =
  'Les riverains demandent depuis dix ans que le quai soit relevé. Ils ont obtenu une réunion publique, puis une deuxième.'
const THREE = 'Reste le coût. La région paiera la moitié, et l’État n’a pas encore répondu.'

const of = (text: string, options = {}) => {
  const { files, report } = imported({ 'essai.txt': text }, { articles: TARGETS }, options)
  const [path = '', written = ''] = Object.entries(files)[0] ?? []
  return { path, written, body: bodyOf(written), report }
}

const whole = `Des digues pour la ville basse\n${ONE}\nLire aussi :\n- Le tramway de Brest roulera la nuit\nUn quai trop bas\n${TWO}\n${THREE}`
const expected = `${ONE}\n\nLire aussi :\n\n- [[tramway]]\n\n## Un quai trop bas\n\n${TWO}\n\n${THREE}\n`

describe('a pasted text', () => {
  it('becomes an article in our form', () => {
    expect(of(whole, { date: '2025-06-17' })).toMatchObject({
      path: 'articles/des-digues-pour-la-ville-basse.md',
      written: `---\ntitle: Des digues pour la ville basse\ndate: 2025-06-17\n---\n\n${expected}`,
    })
  })

  it('has today’s date unless another is given', () => {
    expect(of(whole).written).toContain(`date: ${TODAY}`)
  })

  it.each([
    ['ends of lines of Windows', whole.replaceAll('\n', '\r\n')],
    ['ends of lines of old Macs', whole.replaceAll('\n', '\r')],
    ['no-break spaces', whole.replaceAll(' :', '\u00a0:').replace('- Le', '-\u00a0Le')],
    ['empty lines everywhere', whole.replaceAll('\n', '\n\n')],
    ['spaces at the ends of lines', whole.replaceAll('\n', ' \u00a0\n\t')],
    ['a line end at the end', `${whole}\n`],
    ['a mark of byte order', `\ufeff${whole}`],
    ['zero-width spaces', whole.replaceAll('digues', 'di\u200bgues')],
    ['a label in bold', whole.replace('Lire aussi :', '**Lire aussi :**')],
    ['a label in bold, its colon outside', whole.replace('Lire aussi :', '**Lire aussi** :')],
    ['a label in capitals', whole.replace('Lire aussi :', 'À LIRE AUSSI')],
    ['another label', whole.replace('Lire aussi :', 'À lire également :')],
    ...[
      ...[
        'Lisez aussi :',
        'lire aussi :',
        'Lire aussi …',
        '[Lire aussi]',
        '(Lire aussi)',
        '👉 À lire aussi :',
        '→ Lire aussi :',
      ],
      ...[
        'Voir aussi :',
        'Sur le même sujet :',
        'Articles liés :',
        'Pour aller plus loin :',
        'À lire aussi sur ce sujet :',
      ],
    ].flatMap((label) => [
      [`the label ${label}`, whole.replace('Lire aussi :', label)],
      [`the label ${label} at the end of the paragraph`, whole.replace('\nLire aussi :', ` ${label}`)],
    ]),
    ['a dash after the label', whole.replace('Lire aussi :', 'Lire aussi : -')],
    ['two signs for a bullet', whole.replace('\n- ', '\n>> ')],
    ['a number and a slash', whole.replace('\n- ', '\n1/ ')],
    ['line separators of Unicode', whole.replaceAll('\n', '\u2028')],
    ['a label at the end of the paragraph', whole.replace('\nLire aussi :', ' Lire aussi :')],
    ['a label and its title on one line', whole.replace('Lire aussi :\n- ', 'Lire aussi : ')],
    ['a label and its title at the end of the paragraph', whole.replace('\nLire aussi :\n- ', ' Lire aussi : ')],
    ['a title without a bullet', whole.replace('\n- ', '\n')],
    ['the exact title', whole.replace('roulera la nuit', 'roulera la nuit dès septembre')],
    [
      'words with and without a hyphen',
      whole.replace('Le tramway de Brest roulera la nuit', 'La nuit, Brest-tramway dès septembre'),
    ],
    ['a misspelt title', whole.replace('tramway de Brest', 'tramwai de Brets')],
    ['a title in bold', whole.replace('Des digues pour la ville basse', '**Des digues pour la ville basse**')],
    ['a heading in bold', whole.replace('Un quai trop bas', '**Un quai trop bas**')],
    ['a heading of Markdown', whole.replace('Un quai trop bas', '### Un quai trop bas')],
    ...[...'–—•·*‣◦▪►➤→●○■✓+'].map((bullet) => [`the bullet ${bullet}`, whole.replace('\n- ', `\n${bullet} `)]),
    ['a bullet that touches', whole.replace('\n- ', '\n•')],
    ['a bullet and a tab', whole.replace('\n- ', '\n•\t')],
    ['a number', whole.replace('\n- ', '\n1. ')],
    ['a number and a parenthesis', whole.replace('\n- ', '\n1) ')],
  ])('is read with %s', (_what, text) => {
    expect(of(text).body).toBe(expected)
  })

  it.each([
    [
      'a heading that asks',
      `Titre de l’essai\n${ONE}\nQui paiera la digue ?\n${TWO}`,
      `## Qui paiera la digue ?\n\n${TWO}`,
    ],
    [
      'a heading with a colon',
      `Titre de l’essai\n${ONE}\nLa digue : un chantier\n${TWO}`,
      '## La digue : un chantier\n',
    ],
    [
      'numbered headings',
      `Titre\n${ONE}\n1. Le quai\n${TWO}\n2. Le coût\n${THREE}`,
      `## 1. Le quai\n\n${TWO}\n\n## 2. Le coût`,
    ],
    [
      'a numbered list',
      `Titre\n${ONE}\n1. des pierres\n2. du sable\n${TWO}`,
      '1. des pierres\n2. du sable\n\nLes riverains',
    ],
    [
      'an ordinary list',
      `Titre\n${ONE}\n• des pierres ;\n• du sable.\n${TWO}`,
      '- des pierres ;\n- du sable.\n\nLes riverains',
    ],
    [
      'a quotation',
      `Titre\n${ONE}\n« Nous attendons », dit le maire.\n${TWO}`,
      `\n\n« Nous attendons », dit le maire.\n\n${TWO}`,
    ],
    ['a rule', `Titre\n${ONE}\n* * *\n${TWO}`, `${ONE}\n\n***\n\n${TWO}`],
    [
      'two labels',
      `Titre\n${ONE}\nLire aussi :\n- ${TARGETS[0]?.title}\n${TWO}\nÀ lire aussi : ${TARGETS[2]?.title}`,
      `${TWO}\n\nLire aussi :\n\n- [[ecluses]]\n`,
    ],
    ['a heading that quotes', `Titre\n${ONE}\n« Un quai trop bas »\n${TWO}`, `## « Un quai trop bas »\n\n${TWO}`],
    ['who asked the questions', `Titre\n${ONE}\n${TWO}\nPropos recueillis par Jeanne Le Goff`, `${TWO}\n\nPropos`],
    ['signatures', `Titre\n${ONE}\n${TWO}\nJeanne Le Goff, Ali Benali et Luc Martin`, `${TWO}\n\nJeanne Le Goff, Ali`],
    ['results', `Titre\n${ONE}\nSète - Nîmes : 2-1\nMende - Alès : 0-0\n${TWO}`, '\n\nMende - Alès : 0-0\n\n'],
    [
      'words that columns part, without an empty line',
      `Titre\nLa gare routière quitte le centre pour le quartier de la\nGare. Les voyageurs y attendront sous des abris, et trou-\nveront une billetterie.`,
      'quartier de la Gare. Les voyageurs y attendront sous des abris, et trouveront une',
    ],
    ['a last signature', `Titre\n${ONE}\n${TWO}\nJeanne Le Goff`, `${TWO}\n\nJeanne Le Goff\n`],
    [
      'an ordinary list after an empty line',
      `Titre\n${ONE}\nLire aussi :\n- ${TARGETS[0]?.title}\n- ${TARGETS[1]?.title}\n\n- des pierres ;\n- du sable.\n${TWO}`,
      '- [[ponts]]\n- [[tramway]]\n\n- des pierres ;\n- du sable.\n',
    ],
    [
      'a last title',
      `Titre\n${ONE}\n${TWO}\nPourquoi les ponts de la Loire rouillent-ils si vite ?`,
      `${TWO}\n\nLire aussi :\n\n- [[ponts]]\n`,
    ],
    [
      'a last title after a list',
      `Titre\n${ONE}\nLire aussi :\n- ${TARGETS[1]?.title}\n${TARGETS[2]?.title}`,
      '- [[tramway]]\n',
    ],
    ['signs of HTML', `Titre\n${ONE}\nLa balise <b> et 2*3*4.`, 'La balise \\<b> et 2\\*3\\*4.'],
    ['lines of a mail', `Un titre\n\n${wrapped(ONE)}\n\n${wrapped(TWO)}`, `${ONE}\n\n${TWO}\n`],
  ])('keeps %s', (_what, text, part) => {
    expect(of(text).body).toContain(part)
  })

  it.each([
    ['bullets that touch their words', '-des pierres ;\n-du sable.', '- des pierres ;\n- du sable.\n'],
    ['a bullet and a tab', '•\tdes pierres\n•\tdu sable', '- des pierres\n- du sable\n'],
    ['the first number of a list', '4. des pierres\n5. du sable', '4. des pierres\n5. du sable\n'],
    [
      'two lists that touch',
      'a) pierres\nb) sable\n1) seaux\n2) pelles',
      '1. pierres\n2. sable\n\n1) seaux\n2) pelles',
    ],
    ['a quantity', '+ 3 % en un an\n−2 °C la nuit\n> 40 ans', '\\+ 3 % en un an\n\n−2 °C la nuit\n\n\\> 40 ans'],
    [
      'cells of a sheet',
      'Ville\tLoyer\nMende\t7 | 8\nSète\t',
      '| Ville | Loyer |\n|---|---|\n| Mende | 7 \\| 8 |\n| Sète |  |',
    ],
    [
      'verses',
      'Ce toit tranquille,\nOù marchent des colombes\nLa mer, toujours recommencée !',
      'tranquille,\n\nOù marchent',
    ],
    [
      'questions and answers',
      'Nous : Et alors ?\nElle : Rien, pour le moment du moins.\nNous : Ah ?\nElle : Non.',
      '\n\nNous : Et alors ?\n\nElle',
    ],
    ['a heading that says so', 'Intertitre : Le coût\nOn ne sait pas.', '## Le coût\n'],
    ['a telephone', '06 12 34 56 78 90', '\n\n06 12 34 56 78 90\n'],
    ['a label between parentheses', `(Lire aussi : ${TARGETS[1]?.title})`, 'Lire aussi :\n\n- [[tramway]]\n'],
    ['a label and an arrow of any kind', `À LIRE AUSSI >> ${TARGETS[1]?.title}`, 'Lire aussi :\n\n- [[tramway]]\n'],
    [
      'a label without a colon',
      `Sur le même sujet\n${TARGETS[1]?.title}\n${TARGETS[0]?.title}`,
      '- [[tramway]]\n- [[ponts]]\n',
    ],
  ])('keeps %s in our form', (_what, lines, part) => {
    expect(of(`Titre\n${ONE}\n${lines}\n${TWO}\n${THREE}`).body.replace(`\n\n${TWO}`, '\n')).toContain(part)
  })

  it('joins the words that PDF columns split, and removes page numbers', () => {
    const page = [
      'L’eau potable de la Lozère',
      'La qualité de l’eau potable du département s’est amé-',
      'liorée depuis dix ans, selon le rapport de l’Agen-',
      'ce régionale de santé, qui a vérifié l’an passé vingt-',
      'deux communes, de Mende à Florac et Saint-Chély-d’Ap-',
      'cher, et qui recommencera tout au printemps de l’an pro-',
      '',
      '- 12 -',
      '',
      'chain. Qu’en dit le préfet de ce département, et qu’en reste-',
      't-il ? On ne le sait pas encore bien.',
      '',
      'Page 13 sur 40',
    ]
    const { body, report } = of(page.join('\n'))
    expect(body).toBe(
      'La qualité de l’eau potable du département s’est améliorée depuis dix ans, selon le rapport de l’Agence régionale de santé, qui a vérifié l’an passé vingt-deux communes, de Mende à Florac et Saint-Chély-d’Apcher, et qui recommencera tout au printemps de l’an prochain. Qu’en dit le préfet de ce département, et qu’en reste-t-il ? On ne le sait pas encore bien.\n',
    )
    expect(report).toContain('- améliorée  \n')
    expect(report).toContain('- Page 13 sur 40  \n')
  })

  it('publishes nothing of the mail around a text', () => {
    const head =
      'De : Ada <ada@ex.org>\nÀ : redaction@ex.org\nObjet : Papier\nDate : mardi 4 mars 2025 18:22\n\nBonjour à tous,'
    const { written, report } = of(
      `${head}\n\nDes digues\n${ONE}\n${TWO}\n\nBien à vous,\nAda\n-- \nAda\n06 12 34 56 78`,
    )
    expect(written).toBe(`---\ntitle: Des digues\ndate: 2025-03-04T18:22\n---\n\n${ONE}\n\n${TWO}\n`)
    expect(report).toContain('- De : Ada <ada@ex.org>')
    expect(of(`> Des digues\n>\n> ${ONE}\n>\n> Envoyé de mon iPhone`).body).toBe(`${ONE}\n`)
  })

  it('reads the fields above a text', () => {
    const head =
      'Rubrique : Ville\nTitre : Des digues\nChapô : Trois ouvrages.\nMots-clés : Crue, Quai\nAuteur : Ada\nDate : 4 mars 2025'
    expect(of(`${head}\n\n${ONE}`).written).toBe(
      `---\ntitle: Des digues\ndescription: Trois ouvrages.\ndate: 2025-03-04\nsection: Ville\nauthors:\n  - ada\ntags:\n  - Crue\n  - Quai\n---\n\n${ONE}\n`,
    )
  })

  it('takes a whole short sentence as a title', () => {
    expect(of('Accident grave sur la route du bord de mer.').written).toContain(
      'title: Accident grave sur la route du bord de mer',
    )
  })

  it('reads the deck, the byline and the date under a title', () => {
    const deck = 'Trois ouvrages sont prévus, et personne ne sait qui les paiera.'
    const { written } = of(
      `Des digues\n${deck}\nPar Jeanne Le Goff et Ali Benali\nPublié le 17 juin 2025 à 10h30\n${ONE}\n${TWO}`,
    )
    expect(written).toContain(
      `title: Des digues\ndescription: ${deck}\ndate: 2025-06-17T10:30\nauthors:\n  - jeanne-le-goff\n  - ali-benali\n`,
    )
  })

  it('takes its first clause as a title if it has none', () => {
    const { path, report } = of(`${ONE}\n${TWO}`)
    expect(path).toBe('articles/la-mairie-a-presente-hier-le-plan-de-ses-nouvelles-digues.md')
    expect(report).toContain('titre absent')
  })

  it('makes no link to an unknown title, and keeps the title', () => {
    const { body, report } = of(
      `Titre\n${ONE}\nLire aussi :\n- Le marché de Noël de Colmar en chiffres\n- Un tramway\n${TWO}`,
    )
    expect(body).toBe(`${ONE}\n\nLire aussi :\n\n- Le marché de Noël de Colmar en chiffres\n- Un tramway\n\n${TWO}\n`)
    expect(report).toContain('- Le marché de Noël de Colmar en chiffres')
    expect(report).toContain('- Un tramway')
  })

  it('links to another text of the same import, and never to itself', () => {
    const { files } = imported({
      'a.txt': `Les digues de mars\n${ONE}\nLire aussi : Le quai relevé de Nantes`,
      'b.txt': `Le quai relevé de Nantes\n${TWO}\nLire aussi : Le quai relevé de Nantes`,
    })
    expect(bodyOf(files['articles/les-digues-de-mars.md'])).toContain('- [[le-quai-releve-de-nantes]]')
    expect(bodyOf(files['articles/le-quai-releve-de-nantes.md'])).toBe(`${TWO}\n`)
  })

  it('keeps the header and the name of a Markdown file', () => {
    const text = `---\ntitle: Les digues\ndate: 2025-01-02\nsection: Ville\n---\n\n${ONE}\nLire aussi :\n- ${TARGETS[0]?.title}\nLe quai\n${TWO}`
    const { files } = imported({ 'digues.md': text }, { articles: TARGETS })
    expect(files['articles/digues.md']).toBe(
      `---\ntitle: Les digues\ndate: 2025-01-02\nsection: Ville\n---\n\n${ONE}\n\nLire aussi :\n\n- [[ponts]]\n\n## Le quai\n\n${TWO}\n`,
    )
  })

  it('stays private if its header says so', () => {
    const text = `---\ntitle: Les digues\ndate: 2025-01-02\npublished: false\nkind: analyse\nauthor: Ada\n---\n\n${ONE}\nLire aussi :\n- ${TARGETS[0]?.title}\n`
    expect(imported({ 'digues.md': text }, { articles: TARGETS }).files['articles/digues.md']).toContain(
      'authors:\n  - ada\nkind: analyse\ndraft: true\n',
    )
  })

  it('loses no word, and passes the check, however it is typed', () => {
    const random = randomBelow(16)
    const pieces = [
      ONE,
      TWO,
      THREE,
      'Un quai trop bas',
      'Lire aussi :',
      '- Le tramway de Brest',
      '• Rien de tel',
      '1. Sable',
      '> Cité',
      '***',
      'Et *alors* ?',
      '<b>Gras',
      '[[',
      '| a | b |',
      '# Fin',
      'À lire aussi : Ponts de la Loire qui rouillent',
      '',
    ]
    for (let round = 0; round < 120; round++) {
      const lines = Array.from({ length: 3 + random(12) }, () => pick(random, ['', ...pieces]))
      const text = lines.join(pick(random, ['\n', '\n\n', '\r\n']))
      const { written, path, report } = of(text)
      if (text.trim() === '') continue
      const kept = new Set(fold(`${written} ${report}`).split(' '))
      expect(
        fold(text)
          .split(' ')
          .filter((word) => /\p{L}/u.test(word) && !kept.has(word)),
        text,
      ).toEqual([])
      const { value, problems } = parseArticle({ path: `content/${path}`, text: written }, DEFAULT_SITE)
      expect(value, `${text}\n${JSON.stringify(problems)}`).toBeDefined()
    }
  })
})

describe('looksPasted', () => {
  it.each([
    ['single line ends', whole, true],
    ['a list glued to what follows', 'Début.\n\nLire aussi :\n- [[a]]\n- [[b]]\nUn paragraphe.', true],
    ['a label glued to what precedes', 'Un début de texte.\nLire aussi :\n- [[a]]\n', true],
    ['an article', `${expected}`, false],
    [
      'Markdown with one sentence a line',
      'Une phrase.\nUne autre phrase.\nUne troisième phrase.\n\nEncore une.\nEt une.\n',
      false,
    ],
    ['Markdown in columns', `${wrapped(ONE)}\n\n${wrapped(TWO)}\n`, false],
    ['a list of links', 'Lire aussi :\n\n- [[a]]\n- [[b]]\n\nUn paragraphe.', false],
    ['a label among signs', 'Un texte. – « Lire aussi » :\n\n1/ Le tramway de Brest\n', true],
    ['a label above bullets of no Markdown', 'Un texte.\n\nLire aussi :\n\n• Le tramway de Brest\n', true],
    ['a label above titles', 'Un texte.\n\n« Lire aussi : »\n\n- Le tramway de Brest\n', false],
    ['another label above links', 'Un texte.\n\nÀ lire :\n\n- [Un livre](https://ex.org)\n', false],
    ['a quotation under a label', `Lire aussi :\n\n> [!note] Titre\n>\n> Texte.\n\nFin.`, false],
    ['headings apart from their paragraphs', `${ONE}\n\nUn quai trop bas\n\n${TWO}\n\n**Le coût**\n\n${ONE}\n`, true],
    ['headings with a colon apart', `${ONE}\n\nLe quai :\n\n${TWO}\n\nLe coût :\n\n${ONE}\n`, true],
    ['sentences with a colon apart', `${ONE}\n\nElle précise :\n\n${TWO}\n\nIl ajoute :\n\n${ONE}\n`, false],
    ['one short line apart', `${ONE}\n\nUn quai trop bas\n\n${TWO}\n`, false],
    [
      'links, credits and quotations apart',
      `${ONE}\n\n[[a]]\n\n${TWO}\n\n© AFP\n\n${ONE}\n\n> Cité\n\n${TWO}\n`,
      false,
    ],
    ['line separators of Unicode', `${ONE}\u2028${TWO}`, true],
    ['two titles right under a label', `${ONE}\n\nLire aussi :\nLe tramway de Brest\nLe pont de Nantes\n`, true],
    ['code', `\`\`\`\n${whole}\n\`\`\`\n`, false],
    ['nothing', '', false],
  ])('%s: %#', (_what, text, answer) => {
    expect(looksPasted(text)).toBe(answer)
  })
})

function wrapped(text: string): string {
  return text.replace(/(.{50,65}) /g, '$1\n')
}
