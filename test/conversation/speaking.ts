import type { Intent } from '../../src/conversation/intent.ts'
import { takeTurn } from '../../src/conversation/pipeline/answer-turn.ts'
import type { Reply } from '../../src/conversation/reply.ts'
import type { Turn } from '../../src/conversation/turn.ts'
import { asText } from '../../src/view/plain-text.ts'
import { place } from '../transcripts/stage.ts'
import { memoryPorts } from '../world.ts'

export const start = (name = 'Data basics'): Intent => ({
  do: 'start',
  values: { name, economy: 'Peru', zone: '', phases: ['3'] },
})

/** People who speak in the workspace, over ports in memory. */
export function speaking(ports = memoryPorts()) {
  let at = 1000
  let shown: readonly Reply[] = []
  return {
    ports,
    async says(who: string, intent: Intent, about: Partial<Turn> = {}): Promise<string> {
      at += 1000
      const replies: Reply[] = []
      const turn: Turn = {
        delivery: String(at),
        at,
        by: { platform: 'web', tenant: 'workspace', id: who.toLowerCase() },
        name: who,
        standing: 'member',
        place,
        placeName: '',
        placeKind: 'channel',
        canOpen: true,
        intent,
        ...about,
      }
      await takeTurn(turn, ports, async (reply) => {
        replies.push(reply)
        return reply.show === 'post' ? { place, id: `m${at}`, thread: 't1', at } : undefined
      })
      shown = replies
      return replies.map(({ show, view }) => `${show}: ${asText(view)}`).join('\n')
    },
    /** What the buttons and forms shown last ask for, by what is asked. */
    pressable: (wanted: Intent['do']): Intent => {
      const found: Intent[] = []
      JSON.stringify(shown, (key, value) => {
        if (key === 'intent') found.push(value)
        return value
      })
      const one = found.find((intent) => intent.do === wanted)
      if (!one) throw new Error(`nothing that was shown asks for “${wanted}”`)
      return one
    },
    project: () => ports.places.projectAt(place),
    entries: async () => ports.journal.read((await ports.places.projectAt(place)) ?? ''),
  }
}
