/** One line to the administrator: what happened and where, never what people wrote and never a token. */
export type Log = (line: string) => void

export const logTo =
  (stream: NodeJS.WritableStream): Log =>
  (line) =>
    void stream.write(`${new Date().toISOString()} ${line}\n`)

/** What went wrong and where in our code; the fault's own words are left out, for they may quote what people wrote. */
export const placeOf = (fault: unknown): string => {
  const [, place = 'unknown'] =
    (fault instanceof Error ? (fault.stack ?? '') : '').match(/\((?:file:\/\/)?[^()]*?(src\/[^()]+)\)|$/) ?? []
  return `${fault instanceof Error ? fault.name : 'fault'} at ${place}`
}
