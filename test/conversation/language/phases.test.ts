import { expect, test } from 'vitest'
import { phasesIn } from '../../../src/conversation/language/details/phases.ts'
import { toolkit } from '../../world.ts'

test.each([
  ['let us do phase II', [2]],
  ['only design and develop', [3, 4]],
  ['phases 1 to 4 please', [1, 2, 3, 4]],
  ['phases I, III and V', [1, 3, 5]],
  ['leave out the last phase', [6]],
  ['cut down to the first two phases', [1, 2]],
  ['take out continuous improvement', [6]],
  ['bring VI in again', [6]],
  ['I want to see 3 questions', []],
])('“%s” names %j', (said, phases) => expect(phasesIn(said, toolkit)).toEqual(phases))
