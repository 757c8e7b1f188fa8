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

/** What reading comes to, or why the document is not taken. */
export async function orWhyNot<T>(reading: Promise<T>): Promise<T | { readonly why: string }> {
  try {
    return await reading
  } catch (fault) {
    if (fault instanceof NotTaken) return { why: fault.message }
    throw fault
  }
}
