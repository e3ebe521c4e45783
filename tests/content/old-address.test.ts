import { describe, expect, it } from 'vitest'
import { oldAddressOf } from '../../lib/content/old-address'

describe('an old address', () => {
  it.each([
    ['ancien-nom', '/articles/ancien-nom/'],
    ['/articles/ancien-nom', '/articles/ancien-nom/'],
    ['/2019/03/vieux.html', '/2019/03/vieux.html'],
    ['2019/03/vieux.html', '/2019/03/vieux.html'],
    ['/2019/03/vieux', '/2019/03/vieux/'],
    ['/2019/03/index.html', '/2019/03/'],
    ['/été-2020/', '/été-2020/'],
    ['/e\u0301te\u0301-2020/', '/été-2020/'],
    ['/2019/%C3%A9t%C3%A9/', '/2019/été/'],
    ['article.php', '/article.php'],
    ['?p=123', '/?p=123'],
    ['/?p=123', '/?p=123'],
    ['/index.php?id=4&lang=fr', '/?id=4&lang=fr'],
    ['/spip.php?article12', '/spip.php?article12'],
    ['https://vieux.example/2012/x/', '/2012/x/'],
    ['http://vieux.example/2012/x.html#suite', '/2012/x.html'],
    ['https://vieux.example/?p=7', '/?p=7'],
  ])('%s is %s', (alias, address) => expect(oldAddressOf(alias)).toBe(address))

  it.each([
    'Ancien nom',
    'été',
    '/',
    'https://vieux.example/',
    '/..',
    '/../x',
    '/articles/../../y/',
    '/%2e%2e/x',
    '/./z',
    '/.well-known/security',
    '//autre.example/x',
    '/a//b/',
    '/a\\b/',
    '/a b/',
    '/%0a/',
    '/%ff/',
    '/a;b/',
    '/$uri/',
    '/a*/',
    '/"x"/',
    '?p=1;x',
  ])('%s is not one', (alias) => expect(oldAddressOf(alias)).toBeUndefined())
})
