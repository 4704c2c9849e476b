import assert from 'node:assert/strict'
import { type Claim, typeOf } from '../../src/media/kinds.ts'
import { FILM, PDF, photo, voiceNote } from './files.ts'

const kindOf = (bytes: Buffer | string, claim: Claim = {}) => typeOf(Buffer.from(bytes), true, claim)
const other = { kind: 'other', mime: 'application/octet-stream' }

describe('what a file is (SEC-FILE)', () => {
  it('is told by its content, whatever it is called', async () => {
    const lie: Claim = { name: 'holiday.exe', mime: 'application/x-msdownload' }
    assert.deepEqual(await kindOf(await photo(), lie), { kind: 'image', mime: 'image/jpeg' })
    assert.deepEqual(await kindOf(PDF, { name: 'a.jpg', mime: 'image/jpeg' }), {
      kind: 'document',
      mime: 'application/pdf',
    })
    assert.deepEqual(await kindOf(voiceNote([true, false])), { kind: 'audio', mime: 'audio/ogg' })
    assert.deepEqual(await kindOf(FILM), { kind: 'video', mime: 'video/mp4' })
    assert.deepEqual(await kindOf(FILM, { mime: 'audio/mp4' }), { kind: 'audio', mime: 'audio/mp4' })
    assert.deepEqual(await kindOf('#!AMR\n\x0c'), { kind: 'audio', mime: 'audio/amr' })
    assert.deepEqual(await kindOf('Opening hours: Mon–Fri'), { kind: 'document', mime: 'text/plain' })
    assert.deepEqual(await kindOf('a,b\n1,2', { name: 'list.csv' }), { kind: 'document', mime: 'text/csv' })
    assert.deepEqual(await kindOf(Buffer.from('Caf\xe9 menu', 'latin1')), {
      kind: 'document',
      mime: 'text/plain',
    })
  })

  it('is nothing that is shown, for markup, programs, archives and what nobody knows', async () => {
    const hostile: [string | Buffer, Claim?][] = [
      ['<!doctype html><script>alert(1)</script>'],
      ['\uFEFF  <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', { mime: 'image/svg+xml' }],
      ['<?xml version="1.0"?><a/>', { mime: 'image/png' }],
      ['hello <script>alert(1)</script>', { name: 'x.txt' }],
      ['alert(1)', { name: 'menu.js' }],
      ['alert(1)', { mime: 'text/javascript' }],
      [Buffer.from('PK\x03\x04\x14\0\0\0\0\0', 'latin1'), { name: 'photos.zip' }],
      [Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), { mime: 'image/jpeg' }],
      [Buffer.from('MZ\x90\0', 'latin1')],
      [Buffer.from([0, 1, 2, 3, 4])],
      [''],
    ]
    for (const [bytes, claim] of hostile)
      assert.deepEqual(
        await kindOf(bytes, claim),
        other,
        JSON.stringify([bytes.toString().slice(0, 30), claim]),
      )
  })
})
