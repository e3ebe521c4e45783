/**
 * A page as Next 16.4.6 renders it, copied from `.next/server/route-cache`, with places for a head
 * and a body.
 */
export function nextPage({ head = '', body = '' }: { head?: string; body?: string } = {}): string {
  return (
    '<!DOCTYPE html><html lang="fr"><head><meta charSet="utf-8"/><link rel="preconnect" href="/" crossorigin=""/>' +
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>' +
    '<link rel="stylesheet" href="/_next/static/chunks/33rxd3fh70i7q.css" data-precedence="next"/>' +
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/0j1we3cwg31qe.js"/>' +
    '<script src="/_next/static/chunks/0clmo3w-pljvg.js" async=""></script>' +
    '<script src="/_next/static/chunks/turbopack-2u1d16houkiyo.js" async=""></script>' +
    `${head}<script src="/_next/static/chunks/0cz1d0mv5g_q7.js" noModule=""></script></head>` +
    `<body class="p-4"><div hidden=""><!--$--><!--/$--></div>${body}<!--$--><!--/$-->` +
    '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});</script>' +
    '<script src="/_next/static/chunks/0j1we3cwg31qe.js" async=""></script>' +
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>' +
    '<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n:HL[\\"/_next/static/chunks/33rxd3fh70i7q.css\\",\\"style\\"]"])</script>' +
    '</body></html>'
  )
}
