import { describe, expect, it } from 'vitest'
import { bodyOf, imported, TODAY } from './paste'

const TARGETS = [
  { slug: 'tramway', title: 'Le tramway de Brest roulera la nuit dès septembre' },
  { slug: 'ecluses', title: 'Ce que gardent les « vieilles » écluses du canal du Midi' },
]
const TITLE = 'Les trains de nuit reviennent en Aragon'
const ONE = 'La ligne rouvrira en juin. Elle avait fermé en 2012, faute de voyageurs.'
const TWO = 'La région paie la moitié. L’État n’a pas répondu.'
const BUDGET = 'Un budget serré'
const [TRAMWAY, ECLUSES] = TARGETS.map(({ title }) => title)
const LABEL = `À lire aussi : ${TRAMWAY}`
const READ_ALSO = 'Lire aussi :\n\n- [[tramway]]\n- [[ecluses]]'

const of = (text: string) => {
  const { files, report } = imported({ 'essai.txt': text }, { articles: TARGETS })
  const [written = ''] = Object.values(files)
  return { head: written.slice(0, written.indexOf('\n---\n\n') + 1), body: bodyOf(written).trim(), report }
}

describe('what surrounds a pasted text', () => {
  it.each([
    [
      'phrases of an assistant',
      `Bien sûr ! Voici l’article :\n\n---\n\n# **${TITLE}**`,
      '---\n\nSouhaitez-vous un titre ?',
    ],
    [
      'an answered mail',
      `${TITLE}`,
      'Le mar. 17 juin 2025 à 09:12, Ali <ali@ex.org> a écrit :\n> Tu l’envoies ?\n> Ali',
    ],
    [
      'a forwarded mail',
      `Voilà.\n\n---------- Message transféré ---------\nDe : a@ex.org\nÀ : b@ex.org\nObjet : x\n\n${TITLE}`,
      '',
    ],
    [
      'a line to colleagues',
      `De : a@ex.org\nÀ : b@ex.org\nObjet : x\n\nSalut Ali,\nVoici le papier. Tu le relis ?\n\n${TITLE}`,
      'Merci !\nJeanne',
    ],
    ['buttons of a site', `${TITLE}\nTemps de Lecture 4 min.\nPartager\nAjouter à vos sélections`, 'Subscribe now'],
    [
      'links of a letter',
      `Afficher dans le navigateur\n\n${TITLE}`,
      'Vous recevez ce courriel parce que vous êtes abonné. Se désinscrire',
    ],
    ['counts of a letter', `${TITLE}\n12\n3\nShare`, 'Thanks for reading! Subscribe for free.'],
    [
      'the head of a mail, whatever its order',
      `De : Ali <ali@ex.org>\nDate : 17/06\nSujet : Le papier\nÀ : Jo <jo@ex.org>\n\n${TITLE}`,
      '',
    ],
    ['the foot of a letter', `${TITLE}\n∙ Paid`, 'Get more from us in the app\nSubscribe\nDiscussion about this post'],
    [
      'a menu, a path and a bar of buttons',
      `Aller au contenu\nMenu\nSe connecter\nAccueil › Transports › Rail\n${TITLE}\nFacebook X LinkedIn E-mail\nPartager sur WhatsApp`,
      'Inscrivez-vous à notre newsletter\nVoir les commentaires',
    ],
    [
      'notices about cookies',
      `Nous utilisons des cookies pour mesurer l’audience.\nTout accepter\nContinuer sans accepter\n${TITLE}`,
      'Gérer mes cookies',
    ],
    ['the name and hour of a chat', `Jeanne Le Goff  10:32\n${TITLE}`, ''],
    ['the stamp of a message', `[17/06/2025, 09:12:40] Jeanne Le Goff:\nVoilà le papier\n${TITLE}`, ''],
    [
      'counts and buttons in a row',
      `${TITLE}\n12\n3\nPartager`,
      'Il vous reste 62,5 % de cet article à lire. La suite est réservée.',
    ],
    ['signs between buttons', `${TITLE}\n·\nFollow\n\n·\n\n5 min read`, 'Clap'],
    ['a button that is a link', `${TITLE}\n\n[Partager](javascript:void%280%29)`, ''],
    [
      'offers of an assistant with choices',
      `Absolument ! J’ai rédigé un article sobre.\n\n# ${TITLE}`,
      '⸻\n\nSouhaitez-vous que je :\n- propose un autre titre ?\n- raccourcisse le texte ?',
    ],
    ['the foot of a site', `${TITLE}`, '© 2025 La Gazette. Tous droits réservés.\nPartager\nFacebook'],
  ])('is left out and reported: %s', (_what, above, below) => {
    const { head, body, report } = of(`${above}\n\n${ONE}\n\n${BUDGET}\n\n${TWO}\n\n${below}\n`)
    expect(head).toBe(`---\ntitle: ${TITLE}\ndate: ${TODAY}\n`)
    expect(body).toBe(`${ONE}\n\n## ${BUDGET}\n\n${TWO}`)
    for (const line of `${above}\n${below}`.split('\n').filter((one) => /\p{L}/u.test(one) && !one.includes(TITLE)))
      expect(report).toContain(line.replace(/^> /, ''))
  })

  it.each([
    ['Publicité', `${TITLE}\n${ONE}\nPublicité\n${TWO}`],
    ['Voici', `${TITLE}\n${ONE}\nVoici les faits :\n${TWO}`],
  ])('is kept if it may be the text: %s', (word, text) => {
    expect(of(text).body).toContain(word)
  })

  it('keeps notes as notes, and comments of writers in the report only', () => {
    const { body, report } = of(
      `${TITLE}\n${ONE}[1]\n${BUDGET}\n${TWO} [a]\n________________\n[1] Rapport.\n[a]Vrai ?\n`,
    )
    expect(body).toBe(`${ONE}[^1]\n\n## ${BUDGET}\n\n${TWO}\n\n[^1]: Rapport.`)
    expect(report).toContain('- [a]Vrai ?')
  })

  it.each([
    ['a place after a name', `Par Jeanne Le Goff (Saragosse, envoyée spéciale)\nPublié le 17 juin 2025`],
    ['emphasis', '*Par Jeanne Le Goff*\n*17 juin 2025*'.replace(/\*(\d.*)\*/, '$1')],
    ['a date after a name', 'Jeanne Le Goff | 17.06.2025 | 10:30'],
    ['a name above a date', 'Jeanne Le Goff\nJun 17, 2025'],
    ['the words of an interview', 'Recueilli par Jeanne Le Goff\n17 juin 2025'],
    ['signs of an assistant', '📅 17 juin 2025 | ✍️ Jeanne Le Goff'],
    ['a name twice', 'Jeanne Le Goff\nJeanne Le Goff\njuin 17, 2025'],
    ['a place and a day above it', `Saragosse, le 17 juin 2025 (APH) –\n\nPar Jeanne Le Goff`],
    [
      'who signs, again at the foot',
      `Par Jeanne Le Goff, le 17 juin 2025`,
      'Jeanne Le Goff\nJournaliste aux transports',
    ],
    ['a day of printing', 'Auteur : Jeanne Le Goff\nDate de parution : 17/06/2025'],
  ])('keeps its byline with %s', (_what, lines, foot = '') => {
    const expected = `---\ntitle: ${TITLE}\ndate: 2025-06-17\nauthors:\n  - jeanne-le-goff\n`
    const { head, body } = of(`${TITLE}\n${lines}\n${ONE}\n${TWO}\n${foot}`)
    expect(head).toBe(expected)
    expect(body).toBe(`${ONE}\n\n${TWO}`)
    expect(of(`${lines}\n${TITLE}\n${ONE}\n${TWO}`).head).toContain(`title: ${TITLE}\ndate: 2025-06-17\n`)
  })
})

it('reports what surrounded a text that is missing', () => {
  expect(imported({ 'essai.txt': 'Accueil > Rail\nPartager sur X' }).report).toContain('- Accueil > Rail')
})

describe('the name of a newspaper', () => {
  it('is not a deck, between a title and its byline', () => {
    expect(of(`${TITLE}\nLa Gazette\nJeanne Le Goff\nPublié le 17/06/2025\n${ONE}\n${TWO}`).head).toBe(
      `---\ntitle: ${TITLE}\ndate: 2025-06-17\nauthors:\n  - jeanne-le-goff\n`,
    )
  })
})

describe('the name of a subject', () => {
  it.each([
    [`Transports\nRail\n\n${TITLE}\n`, ''],
    [`${TITLE}\n`, '\n#Transports #Rail'],
  ])('is a tag anywhere: %s', (above, below) => {
    const { head, body } = of(`${above}${ONE}\n${TWO}${below}`)
    expect(head).toBe(`---\ntitle: ${TITLE}\ndate: ${TODAY}\ntags:\n  - Transports\n  - Rail\n`)
    expect(body).toBe(`${ONE}\n\n${TWO}`)
  })

  it.each([`TRANSPORTS\n${TITLE}\n`, `Titre : ${TITLE}\nSurtitre : Transports\nTexte :\n`])('is a tag: %s', (above) => {
    const { head, body } = of(`${above}${ONE}\n${TWO}`)
    expect(head).toBe(`---\ntitle: ${TITLE}\ndate: ${TODAY}\ntags:\n  - Transports\n`)
    expect(body).toBe(`${ONE}\n\n${TWO}`)
  })
})

describe('the titles of a « Lire aussi »', () => {
  it.each([
    ['after semicolons', `Voir aussi : ${TRAMWAY} ; ${ECLUSES}`],
    ['after dashes', `Lire aussi : - ${TRAMWAY} - ${ECLUSES}`],
    ['above their addresses', `Lire aussi :\n${TRAMWAY}\nhttps://ex.org/a\n${ECLUSES} (https://ex.org/b)`],
    ['in cards', `À LIRE AUSSI\nVille\n${TRAMWAY}\n12 juin 2025\nArts\n${ECLUSES}\n3 mai 2025`],
    ['in English', `Read also:\n- ${TRAMWAY}\nRelated articles: ${ECLUSES}`],
    ['with notices of a site', `Lire aussi | Article réservé à nos abonnés ${TRAMWAY}\nLire aussi ${ECLUSES}`],
    ['on pages', `Lire aussi page 4 : ${TRAMWAY}\nLire aussi p. 5 : ${ECLUSES}`],
    ['between quotes', `Lire aussi : « ${TRAMWAY} », « ${ECLUSES} »`],
    ['with « et »', `Lire aussi : ${TRAMWAY}, et ${ECLUSES}.`],
    ['of inquiries', `→ Lire notre enquête : ${TRAMWAY}\n► Relire : ${ECLUSES}`],
    ['on another site', `À lire aussi sur notre site\n1 ${TRAMWAY}\n2 ${ECLUSES}`],
    ['in English, at the foot', `Related: ${TRAMWAY}\nRead also: ${ECLUSES}`],
    ['of an encyclopedia', `Voir aussi[modifier | modifier le code]\n${TRAMWAY}\n${ECLUSES}`],
    ['in emphasis', `**🔗 Lire aussi**\n* *${TRAMWAY}*\n* *${ECLUSES}*`],
    ['between brackets', `Lire aussi : [[${TRAMWAY}]]\nLire aussi : [[${ECLUSES}|les écluses]]`],
    ['after letters', `Lire aussi : a) ${TRAMWAY} b) ${ECLUSES}`],
    ['after numbers', `Lire aussi : 1. ${TRAMWAY} 2. ${ECLUSES}`],
    ['of links to nowhere', `Lire aussi :\n- [${TRAMWAY}](#)\n- [${ECLUSES}](javascript:;)`],
    ['of links to a former site', `Lire aussi : [${TRAMWAY}](https://ex.org/a) | [${ECLUSES}](https://ex.org/b)`],
    [
      'by their addresses',
      `Lire aussi :\nhttps://ex.org/le-tramway-de-brest-roulera-la-nuit\n${ECLUSES} https://ex.org/b`,
    ],
    ['on the label’s line and below', `Lire aussi : ${TRAMWAY}\n${ECLUSES}`],
    ['after a sign', `Lire aussi | ${TRAMWAY}\nLire aussi – ${ECLUSES}`],
    ['that readers may like', `Dans la même rubrique :\n- ${TRAMWAY}\nVous aimerez aussi\n${ECLUSES}`],
    ['to know more', `Pour en savoir plus :\n- ${TRAMWAY}\nÀ lire sur le même sujet : ${ECLUSES}`],
  ])('are all links %s', (_what, lines) => {
    expect(of(`${TITLE}\n${ONE}\n${lines}\n${BUDGET}\n${TWO}`).body).toBe(
      `${ONE}\n\n${READ_ALSO}\n\n## ${BUDGET}\n\n${TWO}`,
    )
  })

  it.each([`Lire aussi ${TRAMWAY}.`, `Lire aussi : ${TRAMWAY}.`, 'Lire aussi : Un titre que rien ne porte.'])(
    'leave the sentences after them in the text: %s',
    (label) => {
      const { body } = of(`${TITLE}\n${ONE} ${label} La région veut croire à son retour.\n${BUDGET}\n${TWO}`)
      expect(body).toMatch(/Lire aussi :\n\n- [^\n]*\n\nLa région veut croire à son retour\.\n\n## /)
    },
  )

  it.each([`*Lire aussi : ${TRAMWAY}*`, `**→ Lire aussi : ${TRAMWAY}**`, `(Lire aussi : ${TRAMWAY}.)`, `[${LABEL}]`])(
    'end with the emphasis or the brackets around them: %s',
    (label) => {
      const { body } = of(`${TITLE}\n${ONE} ${label} ${TWO}\n${BUDGET}\n${TWO}`)
      expect(body).toBe(`${ONE}\n\nLire aussi :\n\n- [[tramway]]\n\n${TWO}\n\n## ${BUDGET}\n\n${TWO}`)
    },
  )

  it.each([
    ['bare titles', `LIRE AUSSI\n${TRAMWAY}\n${BUDGET}`],
    ['titles after an emoji', `👉 Lire aussi :\n👉 ${TRAMWAY}\n📌 ${BUDGET}`],
    ['a title on the label’s line', `Voir aussi : ${TRAMWAY}\n${BUDGET} :`],
  ])('are not the heading below them: %s', (_what, lines) => {
    const { body } = of(`${TITLE}\n${ONE}\n${lines}\nIl faut :\n- du sable\n- de l’eau\n${TWO}`)
    expect(body).toMatch(/\n- \[\[tramway\]\]\n\n## (?:📌 )?Un budget serré\n\nIl faut :\n\n- du sable\n/)
  })

  it.each([';', '|', '-', '•'])('are split at « %s » beside an unknown one', (sign) => {
    const { body } = of(
      `${TITLE}\n${ONE}\nLire aussi : ${TRAMWAY} ${sign} Les bateaux de la Vilaine\n${BUDGET}\n${TWO}`,
    )
    expect(body).toContain('Lire aussi :\n\n- [[tramway]]\n- Les bateaux de la Vilaine\n')
  })

  it('end where numbers start again', () => {
    const { body } = of(`${TITLE}\n${ONE}\nLire aussi :\n1. ${TRAMWAY}\n2. ${ECLUSES}\n1. ${BUDGET}\n${TWO}`)
    expect(body).toBe(`${ONE}\n\n${READ_ALSO}\n\n## 1. ${BUDGET}\n\n${TWO}`)
  })

  it('may be unknown and in quotes, after a sentence', () => {
    const { body } = of(`${TITLE}\n${ONE} Lire aussi « Les bateaux de la Vilaine »\n${TWO}`)
    expect(body).toContain('Lire aussi :\n\n- « Les bateaux de la Vilaine »\n')
  })

  it('keep the address of an unknown article', () => {
    expect(of(`${TITLE}\n${ONE}\nLire aussi :\n- Un rapport de 2012 : https://ex.org/r\n${TWO}`).body).toContain(
      '- [Un rapport de 2012](https://ex.org/r)\n',
    )
  })
})

describe('the markup of other tools', () => {
  it.each([
    ['bullets of Word', '·\tLe quai\no\tLe pont\n§\tLa rive', '- Le quai\n- Le pont\n- La rive'],
    [
      'items that begin in bold',
      '* **Six trains** : par jour\n* **Un quai**',
      '- **Six trains** : par jour\n- **Un quai**',
    ],
    ['items after emoji', '👉 Six trains\n👉 Un quai', '- Six trains\n- Un quai'],
    ['a heading in bold, with emoji', '## **1. Un quai** 💶', '## 1. Un quai 💶'],
    ['a heading after emoji', '💰 Un quai', '## 💰 Un quai'],
    ['different emoji before items', '✅ Six trains\n❌ Un quai', '- ✅ Six trains\n- ❌ Un quai'],
    [
      'a heading above what announces a list',
      'Un quai\nIl faut :\n- du sable\n- de l’eau',
      '## Un quai\n\nIl faut :\n\n- du sable\n- de l’eau',
    ],
    [
      'a heading above a list',
      'Trois questions\n• Qui paie ?\n• Qui roule ?',
      '## Trois questions\n\n- Qui paie ?\n- Qui roule ?',
    ],
    [
      'a heading after an emoji, above other emoji',
      '📌 Un quai\n✅ du sable\n✅ de l’eau',
      '## 📌 Un quai\n\n- du sable\n- de l’eau',
    ],
    ['a heading that ends with a colon', 'Un quai :', '## Un quai'],
    ['a heading in bold, with a colon', '**Un quai :**', '## Un quai'],
    [
      'a heading longer than a line',
      'Un quai que la région voudrait allonger de quarante mètres, alors que personne ne sait encore qui en paiera les travaux',
      '## Un quai que la région voudrait allonger de quarante mètres, alors que personne ne sait encore qui en paiera les travaux',
    ],
    ['a heading without a space', '##Un quai', '## Un quai'],
    ['a heading of an encyclopedia', '== Un quai ==', '## Un quai'],
    ['a heading between signs', '--- Un quai ---', '## Un quai'],
    ['headings after bullets', `• Un quai\n${ONE}\n• Un train`, `## Un quai\n\n${ONE}\n\n## Un train`],
    ['a reader and a place', `${ONE}\nAli Benali, Jaca`, `${ONE}\n\nAli Benali, Jaca`],
    ['a heading underlined by signs', 'Un quai\n=====', '## Un quai'],
    [
      'tags of an editor',
      '<b>Un quai</b><br>\nSix <i>trains</i> par <a href="https://ex.org/j">jour</a>.<br><br>',
      '## Un quai\n\nSix *trains* par [jour](https://ex.org/j).',
    ],
    ['rules around a heading', '---\n### Un quai\n⸻', '## Un quai'],
    ['a rule between paragraphs', '⸻', '***'],
    ['the credit of a picture', 'Le quai, en 2023. © AFP', 'Le quai, en 2023. © AFP'],
    [
      'the legend of a picture',
      '![Le quai](https://ex.org/a.jpg)\nLégende : Le quai, hier.',
      '![Le quai](https://ex.org/a.jpg)\n*Le quai, hier.*',
    ],
    ['a callout of Obsidian', '> [!info] À savoir\n> Six trains.', '> [!note] À savoir\n> Six trains.'],
    ['a link to nowhere', 'Voyez [le plan](javascript:void%280%29).', 'Voyez le plan.'],
    ['a link without https', 'Voyez [le plan](www.ex.org/plan).', 'Voyez [le plan](https://www.ex.org/plan).'],
    ['a title of Obsidian', `Voyez [[${TRAMWAY}]].`, `Voyez [${TRAMWAY}](tramway.md).`],
    ['a title that no article has', 'Voyez [[Une note|ailleurs]].', 'Voyez ailleurs.'],
    [
      'entities',
      'Le co&ucirc;t &amp; l&#8217;eau. &lt;b&gt; est une balise.',
      'Le coût & l’eau. &lt;b&gt; est une balise.',
    ],
  ])('is read as in that tool: %s', (_what, typed, written) => {
    expect(of(`${TITLE}\n${ONE}\n${typed}\n${TWO}`).body).toBe(`${ONE}\n\n${written}\n\n${TWO}`)
  })

  it.each([
    ['[1]', '[1] Rapport.', '[^1]'],
    [' (1)', '(1) Rapport.', '[^1]'],
    ['²', '² Rapport.', '[^2]'],
    ['*', '* Rapport.', '[^nota]'],
    ['[1]', 'Notes :\n[1] Rapport.', '[^1]'],
  ])('makes a note of « %s »', (call, below, note) => {
    expect(of(`${TITLE}\n${ONE}${call}\n${TWO}\n${below}`).body).toBe(`${ONE}${note}\n\n${TWO}\n\n${note}: Rapport.`)
  })

  it('is that of SPIP, if there is any', () => {
    const lines = [
      '{{{Un budget serré}}}',
      'La {{région}} paie {presque} tout, dit [son plan->https://ex.org/plan] ; [le reste->art12] attend.[[Selon elle.]]',
      '-* un quai',
      '-* une gare',
      '',
      '<quote>On verra bien.</quote>',
      '<img12|center>',
    ]
    const { body, report } = of(`${TITLE}\n${ONE}\n${lines.join('\n')}\n${TWO}`)
    expect(body.split('\n\n')).toEqual([
      ONE,
      '## Un budget serré',
      'La **région** paie *presque* tout, dit [son plan](https://ex.org/plan) ; le reste attend.[^1]',
      '- un quai\n- une gare',
      '> On verra bien.',
      TWO,
      '[^1]: Selon elle.',
    ])
    expect(report).toContain('- ->art12')
    expect(report).toContain('- <img12|center>')
  })

  it.each([`**${ONE}**`, `*${ONE}*`, `### *${ONE}*`])('makes a deck of %s', (deck) => {
    const { head, body } = of(`# **${TITLE}**\n\n${deck}\n\n${TWO}\n`)
    expect(head).toBe(`---\ntitle: ${TITLE}\ndescription: ${ONE}\ndate: ${TODAY}\n`)
    expect(body).toBe(TWO)
  })

  it.each(['**Chapô :** ', '**Chapô**\n', '### Chapô\n', 'Chapô :\n'])(
    'makes a deck of the text after « %s»',
    (label) => {
      expect(of(`# ${TITLE}\n\n${label}${ONE}\n\n${TWO}\n`)).toMatchObject({
        head: `---\ntitle: ${TITLE}\ndescription: ${ONE}\ndate: ${TODAY}\n`,
        body: TWO,
      })
    },
  )

  it('keeps a deck below the one that a field names', () => {
    const { body } = of(`Titre : ${TITLE}\nChapô : Un retour.\n${ONE}\nPar Jeanne Le Goff\n${TWO}\n`)
    expect(body).toContain(ONE)
  })

  it('is that of a page, in a text file', () => {
    expect(of(`<p>${TITLE}</p>\n<p>${ONE}</p>\n<h2>${BUDGET}</h2>\n<p>${TWO}</p>`).body).toBe(
      `${ONE}\n\n## ${BUDGET}\n\n${TWO}`,
    )
  })

  it('makes no title of a last paragraph without a full stop', () => {
    expect(of(`${TITLE}\n${ONE}\n${BUDGET}\n${TWO.replace(/\.$/, '')}`).body).toBe(
      `${ONE}\n\n## ${BUDGET}\n\n${TWO.replace(/\.$/, '')}`,
    )
  })
})

describe('a short text', () => {
  it('has a heading above a paragraph that ends with a label', () => {
    expect(of(`${TITLE}\nUn retour attendu\n${ONE} Lire aussi :\n– ${TRAMWAY}\n${BUDGET}\n${TWO}`).body).toBe(
      `## Un retour attendu\n\n${ONE}\n\nLire aussi :\n\n- [[tramway]]\n\n## ${BUDGET}\n\n${TWO}`,
    )
  })

  it('keeps its replies, which are not a list', () => {
    const replies = '— Vous y croyez ?\n— Oui, dit-elle.\n— Et l’État ?'
    expect(of(`${TITLE}\n${ONE}\n${replies}\n${BUDGET}\n${TWO}`).body).toContain(`\n\n${replies}\n\n## `)
  })

  it('loses the quotes of a spreadsheet cell', () => {
    expect(of(`"${TITLE}\n${ONE}\nLe ""quai""\n${TWO}"`).body).toBe(`${ONE}\n\n## Le "quai"\n\n${TWO}`)
  })

  it.each([`= ${TITLE}`, `'''${TITLE}'''`, `#${TITLE}`, 'LES TRAINS DE NUIT\nREVIENNENT EN ARAGON'])(
    'has a title in the markup of another tool: %s',
    (line) => {
      const { head, body } = of(`${line}\n\n${ONE}\n\n##Un quai\n\n${TWO}`)
      expect(head.toLowerCase()).toContain(`title: ${TITLE.toLowerCase()}\n`)
      expect(body).toBe(`${ONE}\n\n## Un quai\n\n${TWO}`)
    },
  )

  it('has a deck in bold between its byline and a rule', () => {
    expect(of(`${TITLE}\nPar Ali Benali\n---\n**${ONE}**\n---\n${TWO}`)).toMatchObject({
      head: expect.stringContaining(`description: ${ONE}\n`),
      body: TWO,
    })
  })

  it('takes no phone number as a last title', () => {
    const line = 'Renseignements : 02 98 00 00 00'
    expect(of(`${TITLE}\n${ONE}\n${TWO}\n${line}`).body).toBe(`${ONE}\n\n${TWO}\n\n${line}`)
  })

  it('has a deck that names an interviewee', () => {
    expect(of(`${TITLE}\nEntretien avec Jeanne Le Goff, cheminote\n${ONE}\n${TWO}`)).toMatchObject({
      head: `---\ntitle: ${TITLE}\ndescription: Entretien avec Jeanne Le Goff, cheminote\ndate: ${TODAY}\n`,
      body: `${ONE}\n\n${TWO}`,
    })
  })

  it.each([
    ['numbers', `Article 1 : ${TITLE}`, '', 'Article 2 : Un quai à Jaca'],
    ['fields', `Titre : ${TITLE}`, '', '**Titre : Un quai à Jaca**'],
    ['rules and signatures', `${TITLE}\nPar Ali Benali`, '---', 'Un quai à Jaca\nPar Jeanne Le Goff'],
  ])('is one of several in a file, separated by %s', (_what, first, between, second) => {
    const text = (secret: string) => `${secret}${first}\n\n${ONE}\n\n${between}\n\n${second}\n\n${TWO}\n`
    const { files } = imported({ 'essai.txt': text('') }, { articles: TARGETS })
    expect(bodyOf(files['articles/les-trains-de-nuit-reviennent-en-aragon.md'])).toBe(`${ONE}\n`)
    expect(bodyOf(files['articles/un-quai-a-jaca.md'])).toBe(`${TWO}\n`)
    const kept = imported({ 'essai.txt': text('Confidentiel\n') }, { articles: TARGETS }).files
    expect(kept['articles/un-quai-a-jaca.md']).toContain('draft: true')
  })

  it('has a title longer than a line', () => {
    const long = `${TITLE}, où la région voudrait qu’ils roulent dès l’été, alors que personne ne sait qui paiera les travaux`
    expect(of(`${long}\n${ONE}\n${TWO}`)).toMatchObject({
      head: `---\ntitle: ${long}\ndate: ${TODAY}\n`,
      body: `${ONE}\n\n${TWO}`,
    })
  })

  it('never takes its place and its day as a title', () => {
    expect(of(`Saragosse, le 17 juin 2025 – ${ONE}\n${TWO}`).head).toContain('title: La ligne rouvrira en juin\n')
  })

  it.each(['Elle s’explique :', 'Le maire précise :'])('keeps the beginning of a sentence: %s', (line) => {
    expect(of(`${TITLE}\n${ONE}\n${line}\n${TWO}`).body).toBe(`${ONE}\n\n${line}\n\n${TWO}`)
  })

  it('keeps the numbered items and the titles of columns', () => {
    const wrapped = (text: string) => text.replace(/(.{45,60}) /g, '$1\n')
    const item = 'que la région achète six rames neuves avant la fin de l’année, et que l’État rende l’argent'
    const lines = [ONE, `1) ${item}\n2) ${item}`, `Lire aussi\n${TRAMWAY}\n${ECLUSES}`, TWO]
    expect(of([TITLE, ...lines.map(wrapped)].join('\n\n')).body).toBe(
      `${ONE}\n\n1. ${item}\n2. ${item}\n\n${READ_ALSO}\n\n${TWO}`,
    )
  })

  it('in a narrow column keeps its title, its words and its headings', () => {
    const page = [
      'La Gazette – n° 412          page 3',
      'Les trains de nuit reviennent',
      'en Aragon',
      'La ligne rouvrira en juin. Elle avait fermé en 2012, faute de voya-',
      'geurs. La région veut croire à son retour, et finance tous les tra-',
      'vaux. L’État, lui, n’a pas encore répondu aux courriers des maires.',
      BUDGET,
      'La région paie la moitié. L’État n’a rien dit. Il reste à trouver les',
      'conducteurs.',
    ]
    const { head, body } = of(page.join('\n'))
    expect(head).toContain(`title: ${TITLE}\n`)
    expect(body.split('\n\n')).toEqual([
      `${ONE} La région veut croire à son retour, et finance tous les travaux. L’État, lui, n’a pas encore répondu aux courriers des maires.`,
      `## ${BUDGET}`,
      'La région paie la moitié. L’État n’a rien dit. Il reste à trouver les conducteurs.',
    ])
  })
})
