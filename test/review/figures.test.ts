import { describe, expect, test } from 'vitest'
import { rules } from '../../src/review/review.ts'
import { toolkit } from '../world.ts'
import { dossier, type Written } from './dossiers.ts'
import { figureCases } from './figure-cases.ts'

/** What the rules of one name say, whatever others have said before them. */
const found = (name: string, written: Written) =>
  rules.filter(({ id }) => id === name).flatMap((rule) => rule.look(dossier(written), toolkit.economies))

describe('figures that are read by learning', () => {
  test.each(figureCases)('%s finds those that do not fit', (rule, fires) => expect(found(rule, fires)).not.toEqual([]))
  test.each(figureCases)('%s is silent where they do', (rule, _, silent) => expect(found(rule, silent)).toEqual([]))
})
