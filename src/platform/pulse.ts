import { Refused } from './call-errors.ts'

/** How it went lately between us and a platform. */
export type Pulse = {
  /** The platform did what it was asked. */
  well(): void
  /** It could not be reached, wants to be left alone, or turns our credentials away; `why` holds nobody's words and no token. */
  trouble(why: string): void
  /** The last of each, with its moment (ISO 8601); for `/healthz`. */
  read(): { lastSuccess?: string; lastTrouble?: { at: string; why: string } }
}

export function pulse(now: () => number): Pulse {
  let success: number | undefined
  let last: { at: number; why: string } | undefined
  const written = (at: number): string => new Date(at).toISOString()
  return {
    well() {
      success = now()
    },
    trouble(why) {
      last = { at: now(), why }
    },
    read: () => ({
      ...(success === undefined ? {} : { lastSuccess: written(success) }),
      ...(last ? { lastTrouble: { at: written(last.at), why: last.why } } : {}),
    }),
  }
}

/** Waits for a call and notes how it went. What is refused says nothing about the rest, unless our credentials are. */
export async function noted<T>(
  call: Promise<T>,
  pulse: Pulse | undefined,
  isLocked: (fault: Refused) => boolean,
): Promise<T> {
  try {
    const said = await call
    pulse?.well()
    return said
  } catch (fault) {
    if (!(fault instanceof Refused) || isLocked(fault)) pulse?.trouble((fault as Error).message)
    throw fault
  }
}
