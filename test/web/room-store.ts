import type { Shelf } from '../../src/project/ports.ts'
import type { Posted, RoomStore } from '../../src/web/room.ts'
import { memoryShelf } from '../memory-shelf.ts'

/** What a room lies in, with messages that are kept elsewhere or its own. */
export const roomStore = (messages: Shelf<Posted> = memoryShelf<Posted>()): RoomStore => ({
  messages,
  deliveries: memoryShelf<string>(),
})
