import assert from 'node:assert/strict'
import type { Request, Response } from 'express'
import { type Client, type Reachability, resolveClient } from '../../src/web/client.ts'

function clientOf(peer: string, headers: Record<string, string> = {}, options: Reachability = {}): Client {
  const req = {
    headers: { host: 'localhost:8080', ...headers },
    socket: { remoteAddress: peer },
  } as unknown as Request
  resolveClient(options)(req, {} as Response, () => undefined)
  return req.client
}

describe('who is asking (SEC-PROXY)', () => {
  const forwarded = { 'x-forwarded-for': '198.51.100.7, 203.0.113.9' }

  it('is the peer, whatever headers say, while no proxy is declared', () => {
    for (const peer of ['203.0.113.1', '172.18.0.5', '127.0.0.1'])
      assert.equal(clientOf(peer, forwarded).address, peer)
    assert.equal(clientOf('::ffff:172.18.0.5', { 'x-real-ip': '1.2.3.4' }).address, '172.18.0.5')
  })

  it('is the right-most hop that is no proxy of ours, behind a declared one', () => {
    const trust = { trustProxy: ['172.18.0.0/16', '203.0.113.9', 'fd00::/8'] }
    assert.equal(clientOf('172.18.0.5', forwarded, trust).address, '198.51.100.7')
    assert.equal(clientOf('::ffff:172.18.0.5', forwarded, trust).address, '198.51.100.7')
    assert.equal(clientOf('fd00::5', { 'x-forwarded-for': '2001:db8::1' }, trust).address, '2001:db8::1')
    assert.equal(
      clientOf('172.18.0.5', { 'x-forwarded-for': 'made up, 198.51.100.7' }, trust).address,
      '198.51.100.7',
    )
    assert.equal(clientOf('172.18.0.5', { 'x-forwarded-for': 'made up' }, trust).address, '172.18.0.5')
    assert.equal(clientOf('172.19.0.5', forwarded, trust).address, '172.19.0.5')
  })

  it('is that hop with its port too, and never one that stands left of it', () => {
    const trust = { trustProxy: ['172.18.0.0/16'] }
    const asking = (chain: string) => clientOf('172.18.0.5', { 'x-forwarded-for': chain }, trust).address
    for (const [hop, address] of [
      ['198.51.100.7:5678', '198.51.100.7'],
      ['[2001:db8::1]:80', '2001:db8::1'],
      ['[2001:db8::1]', '2001:db8::1'],
      ['::ffff:198.51.100.7', '198.51.100.7'],
      ['198.51.100.7:5678, 172.18.0.9:443', '198.51.100.7'],
    ])
      assert.equal(asking(`8.8.8.8, ${hop}`), address)
    for (const nobody of ['unknown', '_hidden', '', '198.51.100.7:x', '1.2.3', '999.1.1.1:80', '[::1'])
      assert.equal(asking(`8.8.8.8, ${nobody}`), '172.18.0.5', nobody)
    assert.equal(asking('8.8.8.8, unknown, 198.51.100.7'), '198.51.100.7')
  })

  it('is this machine only from a loopback peer, to a loopback name, through nothing', () => {
    assert.equal(clientOf('127.0.0.1').isThisMachine, true)
    assert.equal(clientOf('::1', { host: '[::1]:8080' }).isThisMachine, true)
    assert.equal(clientOf('::ffff:127.0.0.1').isThisMachine, true)
    assert.equal(clientOf('172.18.0.1').isThisMachine, false, 'a published Docker port')
    assert.equal(clientOf('127.0.0.1', { host: 'shop.lan' }).isThisMachine, false)
    assert.equal(clientOf('127.0.0.1', { forwarded: 'for=1.2.3.4' }).isThisMachine, false)
  })

  it('takes scheme and host from the public URL, never from a header', () => {
    const options = { publicUrl: 'https://chat.example.com', trustProxy: ['172.18.0.5'] }
    assert.equal(
      clientOf('172.18.0.5', { host: 'chat.example.com' }, options).origin,
      'https://chat.example.com',
    )
    const lan = clientOf(
      '172.18.0.5',
      { host: '10.0.0.2', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example' },
      options,
    )
    assert.equal(lan.origin, 'http://10.0.0.2')
    assert.equal(lan.https, false)
  })
})
