import { readFileSync } from 'node:fs'
import { renderAsync } from '@resvg/resvg-js'
import { zipSync } from 'fflate'
import { type About, faultsIn, manifest } from './manifest.ts'

/** The package to upload to Teams: the manifest and two icons, zipped. Rejects with what is wrong. */
export async function teamsPackage(about: About): Promise<Uint8Array> {
  const made = manifest(about)
  const faults = faultsIn(made)
  if (faults.length)
    throw new Error(`Teams would refuse the manifest:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
  const [color, outline] = await Promise.all([icon('color.svg', 192), icon('outline.svg', 32)])
  return zipSync({
    'manifest.json': new TextEncoder().encode(JSON.stringify(made, undefined, 2)),
    'color.png': color,
    'outline.png': outline,
  })
}

async function icon(file: string, size: number): Promise<Uint8Array> {
  const svg = readFileSync(new URL(file, import.meta.url), 'utf8')
  return (await renderAsync(svg, { fitTo: { mode: 'width', value: size } })).asPng()
}
