import { describe, expect, test } from 'vitest'
import { pictureAsPng } from '../../src/picture/png.ts'

const picture = (label: string) => ({
  title: 'Progress',
  groups: [{ label, bars: [{ label: '07 Learning goals', done: 2, total: 7 }] }],
})

describe('the picture as PNG', () => {
  test('is a PNG of a useful size', async () => {
    const png = Buffer.from(await pictureAsPng(picture('III Design')))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBeGreaterThan(1000)
  })

  test('draws its letters: other words make another picture', async () => {
    const [one, other, none] = await Promise.all(
      [picture('III Design'), picture('IV Develop'), picture('')].map(pictureAsPng),
    )
    expect(Buffer.compare(Buffer.from(one ?? []), Buffer.from(other ?? []))).not.toBe(0)
    expect(one?.length).toBeGreaterThan((none?.length ?? 0) + 500)
  })
})
