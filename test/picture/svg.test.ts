import { describe, expect, test } from 'vitest'
import { progressPicture } from '../../src/paper/progress-picture.ts'
import { pictureAsSvg } from '../../src/picture/svg.ts'
import { progressOf } from '../../src/project/progress.ts'
import { fold } from '../../src/project/project.ts'
import { started } from '../started.ts'
import { catalog, toolkit } from '../world.ts'

const by = { platform: 'web', tenant: 'workspace', id: 'ana' } as const
const project = fold(
  'p',
  [{ ...started({ phases: [1, 2, 3, 4, 6] }), id: 'e', version: 1, at: 1, by, name: 'Ana' }],
  toolkit.shared.sameAs,
)
const picture = progressPicture(
  'Data basics: 0 of 125 done',
  progressOf(project ?? expect.fail(), toolkit, catalog.items),
)

const texts = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text)

describe('the picture of progress', () => {
  for (const narrow of [false, true])
    test(`names all phases and steps in full, ${narrow ? 'in one column' : 'in two columns'}`, () => {
      const drawn = texts(pictureAsSvg(picture, { narrow }))
      for (const { label, bars } of picture.groups) {
        expect(drawn).toContain(label)
        for (const bar of bars) expect(drawn).toContain(bar.label)
      }
      expect(drawn).toContain('not in scope')
    })

  test('cuts what is too long for its place, visibly', () => {
    const long = {
      title: 't',
      groups: [{ label: 'W'.repeat(90), bars: [{ label: '学'.repeat(90), done: 1, total: 2 }] }],
    }
    const drawn = texts(pictureAsSvg(long, { narrow: true }))
    expect(drawn[0]).toMatch(/^W{10,30}…$/)
    expect(drawn[2]).toMatch(/^学{10,30}…$/)
  })

  test('reads names as text, never as markup', () => {
    const svg = pictureAsSvg({ title: '"><script>', groups: [{ label: '<b>&"', bars: [] }] })
    expect(svg).not.toMatch(/<script|<b>/)
  })

  test('follows the reader’s scheme, or the one it is given', () => {
    expect(pictureAsSvg(picture)).toContain('prefers-color-scheme')
    expect(pictureAsSvg(picture, { dark: true })).not.toContain('prefers-color-scheme')
    expect(pictureAsSvg(picture, { dark: true })).not.toBe(pictureAsSvg(picture, { dark: false }))
  })

  test('fills a bar by what is done', () => {
    const svg = pictureAsSvg(
      {
        title: 't',
        groups: [
          {
            label: 'g',
            bars: [
              { label: 'half', done: 1, total: 2 },
              { label: 'all', done: 2, total: 2 },
              { label: 'none', done: 0, total: 2 },
            ],
          },
        ],
      },
      { narrow: true },
    )
    expect([...svg.matchAll(/class="(?:part|full)"[^>]*width="(\d+)"/g)].map(([, width]) => Number(width))).toEqual([
      160, 320,
    ])
  })
})
