import { expect, it } from 'vitest'
import { randomBelow } from '../random'
import { parse } from './parse'

/** Pieces of articles copied from mails, word processors and other newspapers. */
const SCRAPS = [
  '# Un titre\n',
  '### Trop bas\n',
  'Un paragraphe *mal **fermé* dont** le gras\n',
  'Lire aussi :\n',
  '- [un](./un.md)\n- [[deux|',
  '- élément\n    - sous-élément\n\n      suite\n',
  '[lien](javascript:alert(1))',
  '<a href="jav&#x09;ascript:alert(1)" onclick="x">piège</a>',
  '[[cassé|]] [[ok]] [[',
  '![image](images/a.png)\n*légende*\n',
  '![](data:text/html,x)',
  '| a | b |\n|---|\n| c |\n',
  '| a | b |\n|:--|--:|\n| <b>c | [d](./d.md) |\n',
  '[^1] et [^1]',
  '\n[^1]: une note <sup>x\n\n    suite\n',
  '<div onmouseover=alert(1)>\n\n**dedans**\n',
  '</div></p></table>',
  '<table><tr><td>nu<p>paragraphe',
  '<ul><li>un<li>deux',
  '<p>ouvert <b>gras <i>italique</b> mêlé</i>',
  '<script>alert("</p>")',
  '<!-- commentaire',
  '-->',
  '<iframe src="https://exemple.fr/x"></iframe>',
  '<svg><a xlink:href="javascript:x">y</a></svg>',
  '<details><summary>s',
  '<figure><img src=images/x.png onerror=alert(1)><figcaption>l',
  '<Prénom> & <3 < 4 > 2',
  '```\ncode <b> non fermé\n',
  '`code',
  '> citation\n> - liste\n>   <br>\n',
  '1. un\n1) deux\n',
  '---\n',
  '===\n',
  '\\[[échappé]]\\',
  'a@exemple.fr www.exemple.fr http://exemple.fr/(x)',
  '[ref]: javascript:alert(2)\n[ref] ![ref]\n',
  '\t\ttabulation\n',
  'L’« IA » ; c’est -- oui ? 1er XXe 10 %\u00a0!\u202f?',
  '\ud83d\udc69\u200d\ud83d\ude80 \ufe0f',
  '&#0; &nbsp; &lt;script&gt; &#x202E;',
  '\n\n',
  '\n',
  '  \n',
  ' ',
]

function messyArticle(seed: number): string {
  const roll = randomBelow(seed)
  const scraps = Array.from({ length: 5 + roll(40) }, () => SCRAPS[roll(SCRAPS.length)] ?? '')
  const text = scraps.join(['', ' ', '\n', '\n\n'][roll(4)])
  const cut = roll(text.length)
  return roll(3) === 0 ? text.slice(0, cut) + text.slice(cut + roll(9)) : text
}

it.each(Array.from({ length: 30 }, (_, group) => group * 10))(
  'parses messy articles %i and the nine after',
  (first) => {
    for (let seed = first; seed < first + 10; seed++) {
      const body = messyArticle(seed)
      const { value, problems } = parse(body)
      const html = value?.blocks.flatMap((block) => ('html' in block ? [block.html] : [])).join('\n') ?? ''
      expect(html, body).not.toMatch(/<[^>]*(?:javascript:|\son\w+=|\sstyle=)/i)
      expect(html, body).not.toMatch(/<(?:script|img|iframe|svg|style)\b/i)
      for (const { place, found } of problems) {
        expect(place.line, found).toBeGreaterThan(0)
        expect(place.column, found).toBeGreaterThan(0)
        expect(place.length, found).toBeGreaterThanOrEqual(0)
      }
    }
  },
)
