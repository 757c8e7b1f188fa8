/** The schedule's clock, which the workspace can move; the time of entries is never touched. */
export type Clock = {
  /** What the clock shows, when the next reminder of the workspace is due, if one is, why none will come then, and what became of the last one. */
  read(): Promise<{
    now: number
    moved: boolean
    next: number | undefined
    zone: string
    rests?: string | undefined
    last?: { at: number; says: string } | undefined
  }>
  toNextReminder(): Promise<void>
  back(): Promise<void>
}

/** The moment that a message came by, on a clock that was moved; nothing where it tells the real time. */
export async function dateOn(clock: Clock): Promise<{ dated?: { at: number; zone: string } }> {
  const { now, moved, zone } = await clock.read()
  return moved ? { dated: { at: now, zone } } : {}
}
