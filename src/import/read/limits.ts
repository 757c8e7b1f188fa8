/** What a file may be at most that is read in. */
export const most = {
  bytes: 10_000_000,
  unpacked: 50_000_000,
  members: 1_000,
  /** Milliseconds and megabytes that reading it may take. */
  time: 15_000,
  memory: 256,
  /** Lines and rows, all sheets together. */
  blocks: 5_000,
  letters: 600_000,
} as const
