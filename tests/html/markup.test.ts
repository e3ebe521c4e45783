import { describe, expect, it } from 'vitest'
import { type Reader, readMarkup, startTag } from '../../lib/html/markup'

/** The page as it was read, and what of it was not. */
function read(page: string): { written: string; lost: string } {
  const result = { written: '', lost: '' }
  const reader: Reader = {
    start: (tag) => (result.written += startTag(tag)),
    text: (raw) => (result.written += raw),
    end: (tagName) => (result.written += `</${tagName}>`),
    lost: (rest) => (result.lost = rest),
  }
  readMarkup(page, reader)
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
    expect(read(page)).toEqual({ written, lost: '' })
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
  ])('does not guess what %s may mean', (rest) => {
    expect(read(`<p>${rest}<b>c</b>`).lost).toBe(rest.startsWith('a') ? `${rest.slice(2)}<b>c</b>` : `${rest}<b>c</b>`)
  })

  it.each(['<!--<script>a</script>', 'a</SCRIPT >', 'a'])(
    'stops at a script whose end is hidden or missing: %s',
    (code) => {
      const end = code === 'a' ? '' : '</script>'
      expect(read(`<script>${code}${end}`)).toEqual({ written: '<script>', lost: code + end })
    },
  )
})
