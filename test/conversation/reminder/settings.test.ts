import { describe, expect, test } from 'vitest'
import { notice } from '../../../src/conversation/failures.ts'
import type { Intent } from '../../../src/conversation/intent.ts'
import type { Reminder } from '../../../src/conversation/reminder-port.ts'
import type { Message } from '../../../src/view/view.ts'
import { readScript } from '../../transcripts/script.ts'
import { stage } from '../../transcripts/stage.ts'
import { memoryPorts } from '../../world.ts'

/** What the last deed of a dialogue shows, in a project that Ana started. */
async function said(script: string, economy = 'Singapore', reminder?: Reminder): Promise<string[]> {
  const ports = memoryPorts()
  const actors = stage(reminder ? { ...ports, reminders: { ...ports.reminders, of: async () => reminder } } : ports)
  const setUp = `Ana types /mcred start\n\nAna fills in\n  < name: Course\n  < economy: ${economy}\n  < phases: 3\n\n`
  let last: string[] = []
  for (const { deed } of readScript(setUp + script)) last = await actors.play(deed)
  return last
}

const weeks = (count: number): string => `${count * 7 * 24 * 60} minutes pass`

describe('the reminder, said again', () => {
  test.each([
    ['Ana types /mcred nudge off\n\nBen types /mcred nudge off', 'The reminder is paused already.'],
    ['Ben types /mcred nudge on', 'It is on already: Mondays at 09:00, every week. Next: Mon 30 Nov 09:00.'],
    ['Ben types /mcred nudge keep', 'I go on reminding you already. Next: Mon 30 Nov 09:00.'],
    ['Ana types /mcred nudge mon 9', 'It comes on Mondays at 09:00, every week already. Next: Mon 30 Nov 09:00.'],
    ['Ben types /mcred nudge unsnooze', 'Nothing is snoozed. Next: Mon 30 Nov 09:00.'],
    ['Ana types /mcred nudge unskip 24 dec', 'Thu 24 Dec is not left out. Next: Mon 30 Nov 09:00.'],
    [
      'Ben types /mcred nudge snooze\n\nCleo types /mcred nudge snooze',
      'Mon 30 Nov is left out already. Next: Mon 7 Dec 09:00. /mcred nudge skip 24 Dec - 6 Jan leaves out more.',
    ],
  ])('is told to whoever says it: %s', async (script, words) => {
    const shown = await said(script)
    expect(shown.slice(0, 2)).toEqual(['(only to them)', `i ${words}`])
  })

  test('is kept once when a team that rests wants it', async () => {
    const kept = await said(`${weeks(5)}\n\nBen types /mcred nudge keep`)
    expect(kept).toEqual(['(in the thread)', '✓ Gladly, Ben. I go on reminding you. Next: Mon 4 Jan 09:00.'])
    const again = await said(`${weeks(5)}\n\nBen types /mcred nudge keep\n\nCleo types /mcred nudge keep`)
    expect(again[0]).toBe('(only to them)')
  })
})

describe('what changes the reminder', () => {
  test('says who did it, when it comes back, and how to take it back', async () => {
    expect(await said('Ben types /mcred nudge snooze')).toEqual([
      '(in the thread)',
      '✓ Ben snoozed it: none on Mon 30 Nov, back on Mon 7 Dec.',
      '[Undo]',
    ])
    expect(await said('Ben types /mcred nudge snooze\n\nCleo presses Undo')).toEqual([
      '(in the thread)',
      '✓ Cleo took the snooze back. Next: Mon 30 Nov 09:00.',
    ])
    expect(await said('Ana types /mcred nudge skip 2 weeks')).toContain(
      '✓ Ana asked for no reminder: Mon 30 Nov to Sun 13 Dec. The reminder is back on Mon 14 Dec 09:00.',
    )
  })

  test('leads back where words do', async () => {
    expect(await said('Ana types /mcred nudge fri 10\n\nAna presses Undo')).toContain(
      '✓ Ana changed the reminder: from now on it comes on Mondays at 09:00, every week. Next: Mon 30 Nov 09:00.',
    )
  })
})

describe('public holidays', () => {
  test.each([
    ['Peru', 'Public holidays: it moves to the next working day (Peru)'],
    ['Singapore', 'Public holidays: it moves to the next working day (Singapore)'],
    ['Australia', 'Public holidays: it moves to the next working day (Australia, without the days of a single state)'],
    [
      'China',
      'Public holidays: it moves to the next working day (China). After 2026, days that the government moves are not known to me yet.',
    ],
    [
      'Brunei Darussalam',
      'Public holidays: it moves to the next working day (Brunei Darussalam). After 2026, holidays that follow the moon may be a day off.',
    ],
    ['Papua New Guinea', 'Public holidays: those of Papua New Guinea are not known to me, so it comes all the same'],
    ['Another economy', 'Public holidays: not known to me, so it comes all the same'],
  ])('are told apart on the card: %s', async (economy, line) => {
    expect(await said('Ana types /mcred nudge', economy)).toContain(line)
  })

  test.each([
    ['Peru', 'Reminders: Mondays 09:00, except on public holidays ('],
    [
      'Papua New Guinea',
      'Reminders: Mondays 09:00, on public holidays too, as I do not know those of Papua New Guinea (',
    ],
    ['Another economy', 'Reminders: Mondays 09:00, on public holidays too ('],
  ])('are promised from the start where they are known, and nowhere else: %s', async (economy, words) => {
    expect((await said('', economy)).join('\n')).toContain(words)
  })

  test('turned on again say how far they are known', async () => {
    expect(await said('Ana types /mcred nudge holidays on', 'Russia')).toContain(
      '✓ Ana changed the reminder: on public holidays of Russia it moves to the next working day of the week. After 2026, days that the government moves are not known to me yet. Next: Mon 30 Nov 09:00.',
    )
    expect((await said('Ana types /mcred nudge holidays on', 'Another economy'))[1]).toContain(
      'Public holidays are not known to me. ',
    )
  })

  test('are not asked where none are known, and keep nobody from changing the time', async () => {
    const form = await said('Ana types /mcred nudge change', 'Papua New Guinea')
    expect(form.join('\n')).not.toContain('holidays')
    const saved = await said('Ana types /mcred nudge change\n\nAna fills in\n  < time: 10', 'Papua New Guinea')
    expect(saved[1]).toContain('from now on it comes on Mondays at 10:00, every week.')
  })
})

describe('a reminder that is silent by itself', () => {
  const silent = (why: 'done' | 'resting', preview?: Message<Intent>): Reminder => ({
    next: undefined,
    preview,
    silent: why,
    log: [],
    tells: false,
  })

  test('says why it would say nothing', async () => {
    expect(await said('Ana types /mcred nudge now', 'Singapore', silent('done'))).toEqual([
      '(only to them)',
      'i It would say nothing: everything in your phases is done, and I have said so. If something opens again, I am back.',
    ])
    expect(await said('Ana types /mcred nudge', 'Singapore', silent('resting'))).toContain(
      'i It is silent just now: nothing was recorded for weeks. Once somebody records something, I am back.',
    )
  })

  test('can be posted all the same', async () => {
    const shown = await said('Ana types /mcred nudge now', 'Singapore', silent('resting', notice('This week')))
    expect(shown.slice(1)).toEqual([
      'i A preview: nothing is posted yet. By itself it stays silent: nothing was recorded for weeks. Once somebody records something, I am back. Posted now, it would look like this:',
      'i This week',
      '[Post it]',
    ])
  })
})
