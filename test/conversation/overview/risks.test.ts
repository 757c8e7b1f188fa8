import { describe, expect, test } from 'vitest'
import { said } from '../scripted.ts'

describe('what could stop it', () => {
  test('is what a decision lacks, what is overdue and what nobody has, as the paper has it', async () => {
    const shown = await said([
      'Ana types /mcred answer 07.1 Read a dashboard.',
      'Ana types /mcred assign 09.1 <@ben|Ben> by 25 november',
      '4320 minutes pass',
      'Ben types @mcred top 3 risks please',
    ])
    expect(shown).toContain('## What could stop Course\n- Overdue: 1. Hours 09.1 (Ben, due 25 November 2026).')
    expect(shown).toContain('- Not answered, though a decision rests on it: Hours 09.1; ')
    expect(shown).not.toContain('Learning outcomes 07.1')
    expect(shown).toMatch(/- \d+ of \d+ open points .* nobody has yet\.\n/)
  })

  test('says of a risk to be noted that no list is kept, and where it can stand', async () => {
    expect(await said('Ana types @mcred add a risk: our only tutor may leave in March')).toContain(
      'I keep no list of risks beside it: one you know of can stand in an answer.',
    )
  })
})
