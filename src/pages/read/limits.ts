/** What a document may be at most. */
export const most = {
  bytes: 10_000_000,
  unpacked: 60_000_000,
  letters: 600_000,
  passages: 2_000,
  pdfPages: 400,
} as const

/** Why a document is not taken, in words for whoever adds it. */
export class NotTaken extends Error {}
