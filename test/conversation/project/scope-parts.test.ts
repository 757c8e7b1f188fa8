import { expect, test } from 'vitest'
import { said } from '../scripted.ts'

test.each([
  ['drop phase III, bring in phase IV', 'IV'],
  ['let’s have phases 2 and 6 in the mix too, and phase 3 out', 'II'],
])('phases that come and go in one sentence are one change: %s', async (words, comes) => {
  const shown = await said([`Ana types @mcred ${words}`], '3')
  expect(shown).toContain(comes)
  const after = await said(
    [`Ana types @mcred ${words}`, 'Ana presses Change the scope', 'Ana types /mcred settings'],
    '3',
  )
  expect(after).not.toContain('☑ III')
})
