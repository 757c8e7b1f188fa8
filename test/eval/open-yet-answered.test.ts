import { describe, expect, test } from 'vitest'
import { understandLine } from '../../src/eval/understand.ts'

const doesBelow = (open: string, said: string): string => understandLine({ said, where: 'thread', open }).does

describe('below an open question', () => {
  test.each([
    ['10.2', 'not decided, probably two talks by brewers and a visit to the malt house'],
    ['01.3', 'We do not know it exactly but most likely some 1,200 boat owners in the two ports'],
    ['17.2', 'not agreed among us, the council wants it every four months'],
    ['15.1', 'Honestly? Slow. Three forms and a stamp from the harbour office'],
    ['06.1', '60k from the port, 1.5 boat builders till June, moodle licence already paid'],
    ['02.1', 'Deckhands who have no idea how to read a chart and were never asked to'],
  ])('%s is answered by "%s"', (open, said) => expect(doesBelow(open, said)).toBe('recorded'))

  test.each([
    ['10.2', 'not decided yet'],
    ['10.2', 'not sure, let me check with the brewers first'],
    ['01.3', 'no idea, ask the harbour office'],
    ['17.2', 'we have not agreed on that, but we will talk on Monday'],
    ['10.1', 'oops wrong thread'],
    ['15.1', 'is it Honestly that slow?'],
  ])('%s is not answered by "%s"', (open, said) => expect(doesBelow(open, said)).not.toBe('recorded'))
})
