import { join } from 'node:path'
import { z } from 'zod'
import { readLearnt } from '../toolkit/read-knowledge.ts'
import { kinds } from './kinds.ts'
import { keptWeights, type LinearWeights } from './linear.ts'
import { type RoleWeights, roles } from './roles.ts'
import { tags } from './spans.ts'
import { parts } from './telling.ts'
import { wishes } from './wishes.ts'

/** What `npm run train` learnt of how people say things. */
export type SaidWeights = z.output<typeof kept>

/** The file that `npm run train` writes. */
export const saidWeightsFile = join(import.meta.dirname, 'weights.json')

const exactly = (names: readonly string[]) => z.array(z.string()).refine((kept) => kept.join() === names.join())
const kept = z.object({
  wishes: exactly(wishes),
  tags: exactly(tags),
  wish: keptWeights,
  span: keptWeights,
  /** Each word of the lines with how often it was met. */
  spellings: z.record(z.string(), z.number()).transform((counts) => new Map(Object.entries(counts))),
})

/** Reads the weights; throws where they are of other wishes, and says to train again. */
export const readSaidWeights = (): SaidWeights => readLearnt(saidWeightsFile, kept)

/** What was learnt of who gives what to whom by when. */
export const roleWeightsFile = join(import.meta.dirname, 'roles.json')

const words = z.array(z.string()).transform((some) => new Set(some))
const ofRoles = z.object({ roles: exactly(roles), tags: keptWeights, whole: keptWeights, beside: words })

/** What was learnt of what in a message is the answer that it tells. */
export const tellingWeightsFile = join(import.meta.dirname, 'telling.json')
const ofTelling = z.object({ parts: exactly(parts), turns: keptWeights })

/** What was learnt of what people write in a thread. */
export const kindWeightsFile = join(import.meta.dirname, 'kinds.json')
const ofKinds = z.object({ kinds: exactly(kinds), kind: keptWeights })

/** Reads them, as the others. */
export const readKindWeights = (): LinearWeights => readLearnt(kindWeightsFile, ofKinds).kind
export const readTellingWeights = (): LinearWeights => readLearnt(tellingWeightsFile, ofTelling).turns
export const readRoleWeights = (): RoleWeights => readLearnt(roleWeightsFile, ofRoles)
