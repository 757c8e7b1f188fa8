import { changedIn, changeOf, type TeamsActionValue, valuesIn } from '../../send/button-value.ts'
import type { TeamsInput } from '../event.ts'

/** What a press means: what its button carries, and what stood in the card's inputs. */
export function pressing(carried: TeamsActionValue, data: Record<string, unknown>): TeamsInput {
  const { at } = carried
  if (carried.closes) return { by: 'closing', written: carried.press, at }
  const added = {
    ...(carried.fields ? { values: valuesIn(data, carried.fields) } : {}),
    ...(carried.ticks ? changeOf(data, carried.ticks, carried.was) : {}),
  }
  return {
    by: 'pressing',
    written: carried.press,
    added,
    form: carried.fields !== undefined,
    boxes: changedIn(data, carried.boxes ?? []),
    at,
  }
}
