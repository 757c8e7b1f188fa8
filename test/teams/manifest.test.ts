import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { faultsIn, manifest } from '../../manifest/teams/manifest.ts'
import { teamsPackage } from '../../manifest/teams/package.ts'

const about = {
  id: '22222222-2222-2222-2222-222222222222',
  address: 'https://mcred.example.org',
  developer: 'Our university',
  privacy: 'https://example.org/privacy',
  terms: 'https://example.org/terms',
  version: '0.1.0',
}

const sizeOf = (png: Uint8Array | undefined): [number, number] => {
  const view = new DataView(png?.buffer ?? new ArrayBuffer(0), png?.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

describe('the Teams package', () => {
  test('holds the manifest and two icons of the right size', async () => {
    const files = unzipSync(await teamsPackage(about))
    expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png'])
    expect(sizeOf(files['color.png'])).toEqual([192, 192])
    expect(sizeOf(files['outline.png'])).toEqual([32, 32])
    expect(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))).toMatchObject({
      manifestVersion: '1.22',
      id: about.id,
      bots: [{ botId: about.id }],
      validDomains: ['mcred.example.org'],
    })
  })

  test('asks for no more than it needs', () => {
    expect(manifest(about)).not.toHaveProperty('authorization')
    expect(manifest(about).permissions).toEqual(['identity', 'messageTeamMembers'])
  })

  test('keeps to the limits of Teams, and says which one is passed', async () => {
    expect(faultsIn(manifest(about))).toEqual([])
    expect(faultsIn(manifest({ ...about, developer: 'x'.repeat(40), privacy: 'http://example.org' }))).toEqual([
      'developer.name: 40 of 32',
      'developer.privacyUrl: Teams takes https addresses only',
    ])
    await expect(teamsPackage({ ...about, developer: 'x'.repeat(40) })).rejects.toThrow('developer.name: 40 of 32')
  })
})
