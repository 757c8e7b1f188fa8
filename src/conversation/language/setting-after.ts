import { itemIn } from '../item-in.ts'
import type { Reading } from './reading.ts'
import { rowOf, type Setting } from './wishes.ts'

/** What stands around the words that follow a wish in one message: what that wish is about, as if it were done. */
export function settingAfter(reading: Reading | undefined, setting: Setting): Setting {
  if (!reading?.meant || !('intents' in reading.meant)) return setting
  const { wish, details } = reading
  if (wish === 'say' || wish === 'none') return setting
  const { intents } = reading.meant
  const { byId } = setting.items
  const done = [...(details.items ?? []), ...intents.flatMap(itemIn).flatMap((id) => byId.get(id) ?? [])]
  const items = [...new Set(done)]
  const [first] = items
  const person = details.to ?? details.who
  const phase = details.phases?.at(-1)
  return {
    ...setting,
    ...(rowOf(wish).stake === 'record' ? { last: { wish, intents }, lastItems: items } : {}),
    ...(first ? { lately: first, recent: [...new Set([...items, ...setting.recent])] } : {}),
    ...(person ? { lastPerson: person } : {}),
    ...(phase ? { lastPhase: phase } : {}),
    ...(details.step ? { lastStep: details.step } : {}),
  }
}
