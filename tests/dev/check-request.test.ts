import type { IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { isForHost } from '../../lib/dev/check-request'

const request = (host: string) => ({ headers: { host } }) as IncomingMessage

it.each([
  ['192.168.1.5', '192.168.1.5:3000', true],
  ['192.168.1.5', '192.168.1.6:3000', false],
  ['redaction.lan', 'redaction.lan', true],
  ['redaction.lan', 'localhost', true],
  ['0.0.0.0', 'redaction.lan', true],
  ['::', 'redaction.lan', true],
  ['::1', '[::1]:3000', true],
  ['localhost', 'redaction.lan', false],
])('HOST=%s opens the host %s: %s', (host, header, expected) => expect(isForHost(request(header), host)).toBe(expected))
