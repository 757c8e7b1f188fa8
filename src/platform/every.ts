/** Does the work every so many milliseconds, never twice at once; where it fails, `onFault` is told and it is tried again. Returns how to stop. */
export function every(ms: number, work: () => Promise<unknown>, onFault: () => void): () => void {
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    work()
      .catch(onFault)
      .finally(() => {
        busy = false
      })
  }, ms)
  return () => clearInterval(timer)
}
