import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'
import { describe, expect, test } from 'vitest'
import { typesetTree } from '../../lib/typography/typeset-tree'
import { lineFromHtml, lineToHtml } from './html'
import { fromVisible, visible } from './visible'

function typesetHtml(html: string): string {
  const tree = lineFromHtml(fromVisible(html))
  typesetTree(tree)
  return visible(lineToHtml(tree))
}

function typesetMarkdown(markdown: string): string {
  const typography = () => (tree: Root) => typesetTree(tree)
  return visible(remark().use(remarkGfm).use(typography).use(remarkHtml).processSync(markdown).toString().trim())
}

describe('across the nodes of a line', () => {
  const cases: { name: string; text: string; expected?: string }[] = [
    { name: 'elision before a link', text: `l'<a href="/x">État</a>`, expected: 'l{2019}<a href="/x">État</a>' },
    { name: 'elision before code', text: "l'<code>npm</code>", expected: 'l{2019}<code>npm</code>' },
    { name: 'mark after bold, without a space', text: '<b>Non</b>!', expected: '<b>Non</b>{202F}!' },
    { name: 'mark after bold that ends with a space', text: '<b>Non </b>!', expected: '<b>Non</b>{202F}!' },
    { name: 'mark within bold', text: 'Non<b> !</b>', expected: 'Non<b>{202F}!</b>' },
    { name: 'opening guillemet, then a space in italics', text: '«<em> Oui</em>', expected: '«{A0}<em>Oui</em>' },
    { name: 'number and unit', text: '<b>50</b> <em>km</em>', expected: '<b>50</b>{A0}<em>km</em>' },
    { name: 'number and percent', text: '<b>50</b>%', expected: '<b>50</b>{A0}%' },
    { name: 'thousands', text: '<b>12</b> 500', expected: '<b>12</b>{202F}500' },
    { name: 'dots in three nodes', text: 'a.<b>.</b>. b', expected: 'a{2026}<b></b> b' },
    { name: 'three marks in three nodes', text: 'Non<b>!</b>?<b>!</b>', expected: 'Non<b>{202F}!</b>?<b>!</b>' },
    { name: 'aside', text: 'a {2013} <em>b</em> {2013} c', expected: 'a {2013}{A0}<em>b</em>{A0}{2013} c' },
    {
      name: 'ordinal whose noun is elsewhere',
      text: 'XXIe <b>siècle</b>',
      expected: 'XXI<sup>e</sup>{A0}<b>siècle</b>',
    },
    { name: 'ordinal in bold', text: 'le <b>1er mai</b>', expected: 'le <b>1<sup>er</sup>{A0}mai</b>' },
    { name: 'two ordinals', text: 'du 1er au 2e', expected: 'du 1<sup>er</sup> au 2<sup>e</sup>' },
    { name: 'ordinal the author raised', text: 'le 1<sup>er</sup> mai', expected: 'le 1<sup>er</sup>{A0}mai' },
    { name: 'mark at the end of a line', text: 'Quoi ?<br>Rien !', expected: 'Quoi{202F}?<br>Rien{202F}!' },
    {
      name: 'dialogue',
      text: '{2014} Oui {2013} si.<br>{2014} Non.',
      expected: '{2014}{A0}Oui {2013}{A0}si.<br>{2014}{A0}Non.',
    },
  ]

  test.each(cases)('$name', ({ text, expected = text }) => {
    expect(typesetHtml(text)).toBe(expected)
    expect(typesetHtml(expected)).toBe(expected)
  })
})

describe('what is not French prose does not change', () => {
  test.each([
    '<code>a ? b</code>',
    '<kbd>a !</kbd>',
    '<svg><title>a !</title></svg>',
    '<i lang="en">Who <b>cares ?</b></i>',
    '<i lang="frr">Wat !</i>',
    '<span translate="no">l\'a !</span>',
    '<span data-brut="">l\'a !</span>',
  ])('%s', (html) => {
    expect(typesetHtml(html)).toBe(html)
  })

  test('every variety of French is French', () => {
    expect(typesetHtml('<i lang="fr-CA">Quoi ?</i>')).toBe('<i lang="fr-CA">Quoi{202F}?</i>')
  })
})

describe('in Markdown', () => {
  test('every kind of block', () => {
    const markdown = [
      "# L'été !",
      "> l'a\n> **dit** !",
      "- l'un ?\n- 1er mai",
      "| l'un |\n| --- |\n| 50 % |",
      "~~l'un~~",
      '```\na ?\n```',
    ]
    expect(typesetMarkdown(markdown.join('\n\n'))).toMatchInlineSnapshot(`
      "<h1>L{2019}été{202F}!</h1>
      <blockquote>
      <p>l{2019}a
      <strong>dit</strong>{202F}!</p>
      </blockquote>
      <ul>
      <li>l{2019}un{202F}?</li>
      <li>1<sup>er</sup>{A0}mai</li>
      </ul>
      <table>
      <thead>
      <tr>
      <th>l{2019}un</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>50{A0}%</td>
      </tr>
      </tbody>
      </table>
      <p><del>l{2019}un</del></p>
      <pre><code>a ?
      </code></pre>"
    `)
  })

  test('a note call is joined to the word before it', () => {
    expect(typesetMarkdown('Vraiment ?[^1] 10 km[^1].\n\n[^1]: Oui !')).toContain('Vraiment{202F}?<sup>')
  })

  test('blocks do not affect each other', () => {
    expect(typesetMarkdown('10\n\nkm')).toBe('<p>10</p>\n<p>km</p>')
  })

  test('titles and alternatives of links and images', () => {
    expect(typesetMarkdown(`![l'été !](a.png "l'hiver ?") [x](/y "n°5")`)).toBe(
      '<p><img src="a.png" alt="l{2019}été{202F}!" title="l{2019}hiver{202F}?"> <a href="/y" title="n°{A0}5">x</a></p>',
    )
    expect(typesetMarkdown(`[x][1] ![l'un][1]\n\n[1]: /y "l'un"`)).toBe(
      '<p><a href="/y" title="l{2019}un">x</a> <img src="/y" alt="l{2019}un" title="l{2019}un"></p>',
    )
  })
})

describe('HTML blocks', () => {
  const text = (value: string) => ({ type: 'text', value })
  const element = (hName: string, children: unknown[], hProperties = {}) => {
    return { type: 'element', data: { hName, hProperties }, children }
  }
  const typeset = (...children: unknown[]) => {
    const root = { type: 'root', children } as Root
    typesetTree(root)
    return root.children
  }

  test('text beside a block is a line of its own', () => {
    expect(typeset(element('div', [text('10'), element('p', [text('Quoi ?')]), text('km')]))).toEqual([
      element('div', [text('10'), element('p', [text('Quoi\u202F?')]), text('km')]),
    ])
  })

  test('an inline element with a block inside is treated as a block', () => {
    expect(typeset(element('ins', [text('10'), element('div', [text('km !')])]))).toEqual([
      element('ins', [text('10'), element('div', [text('km\u202F!')])]),
    ])
  })

  test('a block in another language is not entered, nor are its titles', () => {
    const foreign = () => element('div', [{ type: 'image', url: 'a', alt: "l'a !" }, text('Who ?')], { lang: 'en' })
    expect(typeset(foreign())).toEqual([foreign()])
  })
})
