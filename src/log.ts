/** One line to the administrator: what happened and where, never what people wrote and never a token. */
export type Log = (line: string) => void

export const logTo =
  (stream: NodeJS.WritableStream): Log =>
  (line) =>
    void stream.write(`${new Date().toISOString()} ${line}\n`)
