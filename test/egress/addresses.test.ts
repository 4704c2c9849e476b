import assert from 'node:assert/strict'
import { isLoopbackAddress, isPrivateAddress, isPublicAddress } from '../../src/egress/addresses.ts'

describe('an address (SEC-OUT)', () => {
  const hidden =
    '0.0.0.0 0.1.2.3 10.0.0.1 100.64.0.1 100.127.255.255 127.0.0.1 127.255.0.1 169.254.169.254 172.16.0.1 172.31.255.255 ' +
    '192.0.0.1 192.168.1.1 198.18.0.1 198.19.255.255 224.0.0.1 239.1.1.1 240.0.0.1 255.255.255.255 ' +
    ':: ::1 ::7f00:1 ::ffff:127.0.0.1 ::ffff:8.8.8.8 64:ff9b::808:808 2002:7f00:1:: 2001:0:1::1 2001:db8::1 fc00::1 fdff::1 ' +
    'fe80::1 fe80::1%eth0 ff02::1'
  for (const address of hidden.split(' ')) {
    it(`is not public: ${address}`, () => assert.equal(isPublicAddress(address), false))
  }

  it('is public when it is of the internet, and nothing when it is no address', () => {
    for (const address of [
      '31.13.64.35',
      '8.8.8.8',
      '100.63.255.255',
      '100.128.0.1',
      '172.32.0.1',
      '2a03:2880:f12f::1',
      '2001:4860::1',
    ]) {
      assert.equal(isPublicAddress(address), true, address)
      assert.equal(isPrivateAddress(address), false, address)
    }
    for (const text of ['', 'localhost', '0x7f.1', '127.1', '8.8.8.8.'])
      assert.equal(isPublicAddress(text), false, text)
  })

  it('is private on this machine and in its network, and loopback only on this machine', () => {
    for (const address of ['127.0.0.1', '::1']) {
      assert.ok(isLoopbackAddress(address) && isPrivateAddress(address), address)
    }
    for (const address of ['10.1.2.3', '172.18.0.2', '192.168.0.9', 'fd00::2']) {
      assert.ok(!isLoopbackAddress(address) && isPrivateAddress(address), address)
    }
    for (const address of ['169.254.169.254', '0.0.0.0', '::ffff:127.0.0.1', 'fe80::1']) {
      assert.equal(isPrivateAddress(address), false, address)
    }
  })
})
