import { describe, expect, test } from 'vitest'
import { speaking, start } from '../speaking.ts'

const designed = async () => {
  const { says, pressable, ports } = speaking()
  await says('Ana', start())
  for (const item of ports.items.all.filter((one) => one.kind === 'question' && one.step.phase === 3))
    await says('Ana', { do: 'answer', item: item.id, text: `What we decided on ${item.code}` })
  return { says, pressable, ports }
}

describe('a template', () => {
  test('proposes beside an open prompt what was said to a question that fits', async () => {
    const { says, pressable } = await designed()
    const card = await says('Ben', { do: 'template', template: 4 })
    expect(card).toContain('Ana said in 08.1: “What we decided on 08.1”')
    const form = await says('Ben', pressable('edit'))
    expect(form).toContain('What we decided on')
  })

  test('records nothing before somebody saves it', async () => {
    const { says, pressable } = await designed()
    await says('Ben', { do: 'template', template: 4 })
    await says('Ben', pressable('edit'))
    expect(await says('Ben', { do: 'template', template: 4 })).toContain('Ana said in 08.1')
  })

  test('is offered at the end of its phase, and counted apart in what is missing', async () => {
    const { says, ports } = await designed()
    const inPhase = ports.items.all.filter((one) => 'step' in one && one.step.phase === 3)
    const end = await says('Ana', { do: 'next', after: inPhase.at(-1)?.id ?? '' })
    expect(end).toMatch(/\d+ prompts of the template Design canvas are still open; for \d+ something you said may fit/)
    expect(await says('Ana', { do: 'missing', phase: 3 })).toMatch(/And \d+ prompts in templates/)
    for (const { id } of ports.items.all.filter((one) => one.kind === 'prompt' && one.template.template === 4))
      await says('Ana', { do: 'answer', item: id, text: 'Filled' })
    expect(await says('Ana', { do: 'next', after: inPhase.at(-1)?.id ?? '' })).not.toContain('Design canvas')
    expect(await says('Ana', { do: 'missing', phase: 3 })).not.toContain('in templates')
  })

  test.for([
    ['two people answered the question and its prompt', 'T01.1.4', 'Q01.5'],
    ['two people answered the question and its prompt', 'T02.2.3', 'Q06.3'],
    ['two people answered the question and its prompt', 'T03.1.4', 'Q02.3'],
  ])(
    '%s: %s shares the answer of %s, and the older one stays in its history',
    async ([, prompt = '', question = '']) => {
      const { says } = speaking()
      await says('Ana', start())
      await says('Ana', { do: 'answer', item: prompt, text: 'The older one' })
      await says('Ben', { do: 'answer', item: question, text: 'The newer one' })
      expect(await says('Ana', { do: 'show', item: prompt })).toContain('The newer one')
      const history = await says('Ana', { do: 'history', item: question })
      expect(history).toContain('The older one')
      expect(history).toContain('The newer one')
    },
  )
})
