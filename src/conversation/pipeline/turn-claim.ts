import type { Claims, RowBeside } from '../../project/ports.ts'
import { deliveryOf, type Turn } from '../turn.ts'

const lease = 30_000

export const claimOf = (turn: Turn): string => `turn/${deliveryOf(turn)}`

/** Whether the turn is whoever asks's to answer. */
export const takeClaim = (turn: Turn, claims: Claims): ReturnType<Claims['take']> => claims.take(claimOf(turn), lease)

/** The same ahead, as rows to keep the turn with. */
export const claimAhead = async (turn: Turn, claims: Pick<Claims, 'ahead'>): Promise<readonly RowBeside[]> =>
  claims.ahead ? [await claims.ahead(claimOf(turn), lease)] : []
