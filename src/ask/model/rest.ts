/** Leaves a model alone for a minute that failed three times in a row, so that nobody waits for what will not come. */
export function resting(now: () => number): { isResting(): boolean; note(well: boolean): void } {
  let failures = 0
  let until = 0
  return {
    isResting: () => now() < until,
    note(well) {
      failures = well ? 0 : failures + 1
      if (failures >= most) until = now() + rest
    },
  }
}

const most = 3
const rest = 60_000
