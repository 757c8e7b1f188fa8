import { describe, expect, test } from 'vitest'
import { pictureAsPng, smallPictureAsPng } from '../../src/picture/png.ts'

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

  test('for a chat is no larger than chats show, so that all of it can be read', async () => {
    const bars = Array.from({ length: 3 }, (_, n) => ({
      label: `0${n} External regulatory environment`,
      done: n,
      total: 7,
    }))
    const whole = { title: 'Progress', groups: Array.from({ length: 6 }, () => ({ label: 'III Design', bars })) }
    const png = Buffer.from((await smallPictureAsPng(whole)) ?? [])
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
    expect(width).toBe(2 * 400)
    expect(height).toBeLessThanOrEqual(2 * 512)
  })

  test('draws its letters: other words make another picture', async () => {
    const [one, other, none] = await Promise.all(
      [picture('III Design'), picture('IV Develop'), picture('')].map(pictureAsPng),
    )
    expect(Buffer.compare(Buffer.from(one ?? []), Buffer.from(other ?? []))).not.toBe(0)
    expect(one?.length).toBeGreaterThan((none?.length ?? 0) + 500)
  })

  test('is there for a few at a time: whoever comes when many want one sees letters', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, (_, n) => smallPictureAsPng(picture(`Of many ${n}`))))
    expect(all.map((one) => one !== undefined)).toEqual([true, true, true, true, false, false])
    expect(await smallPictureAsPng(picture('Of many 0'))).toBe(all[0])
    expect(await smallPictureAsPng(picture('Of many 5'))).toBeDefined()
  })
})
