import { describe, expect, it } from 'vitest'
import { htmlOf } from './parse'

/** No input puts executable content, or an id that is not ours, on the page. */
const VECTORS = [
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](&#106;avascript:alert(1))',
  '[a](&#x6A&#x61vascript:alert(1))',
  '[a](javascript&colon;alert(1))',
  '[a](java&Tab;script:alert(1))',
  '[a](<java\\nscript:alert(1)>)',
  '[a](\u0001javascript:alert(1))',
  '[a](&#1;javascript:alert(1))',
  '[a](\u200bjavascript:alert(1))',
  '<javascript:alert(1)>',
  '[r]\n\n[r]: javascript:alert(1)',
  '[a](vbscript:msgbox)',
  '[a](data:text/html,<script>alert(1)</script>)',
  '[a](data:image/svg+xml,<svg onload=alert(1)>)',
  '![x](data:image/svg+xml;base64,PHN2Zz4=)',
  '![x](javascript:alert(1))',
  '[a](blob:https://x/1)',
  '[a](file:///etc/passwd)',
  '[a](view-source:https://x)',
  '[a](article:autre)',
  '[a](//evil.example)',
  '[a](\\\\evil.example)',
  '[a](/\\evil.example)',
  '[a](https:\\\\evil.example)',
  '[a](https://banque.fr@evil.example/)',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href=" javascript:alert(1)">x</a>',
  '<img src=x onerror=alert(1)>',
  '<img src="images/x.png" onerror=alert(1)>',
  '<svg onload=alert(1)></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><use href="data:image/svg+xml,x"></use></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<template><img src=x onerror=alert(1)></template>',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '<style>@import "https://evil.example/x.css"</style>',
  '<p style="background:url(https://evil.example)">x</p>',
  '<div style="position:fixed;inset:0">x</div>',
  '<p style="width:expression(alert(1))">x</p>',
  '<form action="https://evil.example"><input formaction="javascript:alert(1)"><button>x</button></form>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<img name=cookie src="images/x.png">',
  '<a id=location>x</a>',
  '<a id=location href="https://exemple.fr">x</a>',
  '<form id=x><input name=y></form>',
  '<h2 id=constructor onclick=alert(1)>Un intertitre</h2>',
  '<p id=documentElement class="evil" onmouseover=alert(1)>x</p>',
  '# constructor',
  '# __proto__',
  '# toString',
  '[a](https://exemple.fr "onmouseover=\\"alert(1)")',
  '![a" onerror="alert(1)](images/x.png "b\\" onload=\\"c")',
  '<b onclick=alert(1)>x',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<video src="https://x/y.mp4" onerror=alert(1)></video>',
  '<table><tr><td background="javascript:alert(1)" onclick=alert(1)>x</td></tr></table>',
  '<q cite="javascript:alert(1)">x</q><blockquote cite="javascript:alert(1)">y</blockquote>',
  '</script><script>alert(1)</script>',
  '<!-- --!><script>alert(1)</script> -->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo "<script>alert(1)</script>" ?>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```',
  '[^1]\n\n[^1]: [a](javascript:alert(1)) <img src=x onerror=alert(1)>',
  '[[x|<img src=x onerror=alert(1)>]]',
  '| a |\n|---|\n| <img src=x onerror=alert(1)> [b](javascript:alert(1)) |',
  `{{constructor.constructor("alert(1)")()}} ${'$'}{alert(1)} <%= 1 %>`,
]

const EXECUTABLE = /<[^>]*\s(?:href|src|action|data|cite)="\s*(?:javascript|vbscript|data|blob|file|view-source):/i
const HANDLER = /<[^>]*\s(?:on\w+|style|srcdoc|formaction|background|name|class="(?!num|centre|scroller))=/i
const FOREIGN =
  /<\/?(?:script|style|iframe|object|embed|svg|math|form|input|button|base|meta|link|template|img|video|audio)\b/i

describe('no executable content reaches the page', () => {
  it.each(VECTORS)('%s', (vector) => {
    const html = htmlOf(`Un début.\n\n${vector}\n\nUne fin.\n`)
    expect(html).toContain('Un début.')
    expect(html).not.toMatch(EXECUTABLE)
    expect(html).not.toMatch(HANDLER)
    expect(html).not.toMatch(FOREIGN)
    expect(idsIn(html).filter((id) => !/^(?:s-|note-|appel-)/.test(id))).toEqual([])
  })
})

function idsIn(html: string): string[] {
  return [...html.matchAll(/<[^>]*\sid="([^"]*)"/g)].flatMap(([, id]) => id ?? [])
}
