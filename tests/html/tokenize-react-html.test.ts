import { describe, expect, it } from 'vitest'
import { readMarkup, startTag, type TokenHandler } from '../../lib/html/tokenize-react-html'

/** The tokens of a page as text, and the rest that cannot be tokenised. */
function read(page: string): { written: string; unreadable: string } {
  const result = { written: '', unreadable: '' }
  const handler: TokenHandler = {
    start: (tag) => (result.written += startTag(tag)),
    text: (raw) => (result.written += raw),
    end: (tagName) => (result.written += `</${tagName}>`),
    unreadable: (rest) => (result.unreadable = rest),
  }
  readMarkup(page, handler)
  return result
}

describe('readMarkup', () => {
  it.each([
    [
      '<!DOCTYPE html><p class="a b" hidden>L’été &lt; l’hiver</p>',
      '<!DOCTYPE html><p class="a b" hidden="">L’été &lt; l’hiver</p>',
    ],
    ['<meta charSet="utf-8"/><br />', '<meta charset="utf-8"/><br/>'],
    [
      '<svg viewBox="0 0 1 1"><path d="M0"/></svg><p tabIndex="0">',
      '<svg viewBox="0 0 1 1"><path d="M0"/></svg><p tabindex="0">',
    ],
    ['<p title="l&#x27;&#233;t&#xe9; &amp; &quot;&lt;&gt;">', '<p title="l\'été &amp; &quot;<>">'],
    ['a<!-- --> <!--/$-->b', 'a b'],
    ['<script>if (a < b) c("</p>")</script>', '<script>if (a < b) c("</p>")</script>'],
    ['<textarea><b></textarea><title>a</title>', '<textarea><b></textarea><title>a</title>'],
    ['<noscript><a href="/b/">b</a></noscript>', '<noscript><a href="/b/">b</a></noscript>'],
  ])('reads %s', (page, written) => {
    expect(read(page)).toEqual({ written, unreadable: '' })
  })

  it.each([
    'a < b',
    "<p title='a'>",
    '<p title=a>',
    '<p title="&eacute;">',
    '<p title="a"id="b">',
    '<p title="a',
    '<!-->',
    '<!-- a > b -->',
    '<![CDATA[a]]>',
    '</p >',
  ])('does not read %s', (rest) => {
    expect(read(`<p>${rest}<b>c</b>`).unreadable).toBe(
      rest.startsWith('a') ? `${rest.slice(2)}<b>c</b>` : `${rest}<b>c</b>`,
    )
  })

  it.each(['<!--<script>a</script>', 'a</SCRIPT >', 'a'])(
    'stops at a script with a hidden or missing end: %s',
    (code) => {
      const end = code === 'a' ? '' : '</script>'
      expect(read(`<script>${code}${end}`)).toEqual({ written: '<script>', unreadable: code + end })
    },
  )
})
