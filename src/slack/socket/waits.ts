/** How long is waited for what, in milliseconds. */
export type Waits = {
  /** From an address of Slack's to its "hello". */
  readonly hello: number
  /** The longest between two tries to connect. */
  readonly ceiling: number
  /** How long the start waits for the first connection before it goes on without. */
  readonly start: number
  /** For a pong, before a connection counts as dead. */
  readonly pong: number
  /** At a stop, for what is under way to be acknowledged. */
  readonly stop: number
  /** Until a connection that was replaced is hung up. */
  readonly linger: number
  /** Between two threads that are read back. */
  readonly pace: number
}

export const usualWaits: Waits = {
  hello: 15_000,
  ceiling: 30_000,
  start: 5_000,
  pong: 5_000,
  stop: 2_300,
  linger: 1_000,
  pace: 1_500,
}
