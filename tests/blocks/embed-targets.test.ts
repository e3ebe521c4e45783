import { describe, expect, it } from 'vitest'
import { embedTarget } from '../../lib/blocks/embed-targets'

describe('the page that a card links to', () => {
  it.each([
    ['https://vimeo.com/123456789/abcdef0123', 'https://vimeo.com/123456789/abcdef0123'],
    ['https://www.dailymotion.com/video/x8abc12_le-titre', 'https://www.dailymotion.com/video/x8abc12'],
    ['https://x.com/i/web/status/1234567890', 'https://x.com/i/web/status/1234567890'],
    [
      'https://mastodon.social/users/vigie/statuses/114514191981001234',
      'https://mastodon.social/@vigie/114514191981001234',
    ],
    ['https://app.flourish.studio/visualisation/12345/edit', 'https://public.flourish.studio/visualisation/12345/'],
  ])('of %s', (address, page) => expect(embedTarget(address)?.href).toBe(page))

  it.each([
    'https://www.youtube.com/@vigie',
    'https://vimeo.com/channels/vigie',
    'https://x.com/vigie',
    'https://app.flourish.studio/login',
    'https://exemple.fr/',
  ])('is not made of %s', (address) => expect(embedTarget(address)).toBeUndefined())
})
