import type { KeyValueStore } from '../../src/project/ports.ts'
import type { Posted, RoomStore } from '../../src/web/room.ts'
import { memoryKv } from '../memory-kv.ts'

/** What a room lies in, with messages that are kept elsewhere or its own. */
export const roomStore = (messages: KeyValueStore<Posted> = memoryKv<Posted>()): RoomStore => ({
  messages,
  deliveries: memoryKv<string>(),
})
