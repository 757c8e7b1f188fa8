/** Longer files are not fetched. */
const most = 10_000_000
const patience = 20_000

/** Fetches a file that a person gave; undefined where it cannot be had, or `too large`. It follows no address that it is sent on to. */
export async function fetchFile(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Uint8Array | 'too large' | undefined> {
  try {
    const answer = await fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(patience) })
    const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html')
    if (!answer.ok || !answer.body || isPage) {
      await answer.body?.cancel()
      return undefined
    }
    const parts: Uint8Array[] = []
    let size = 0
    for await (const part of answer.body) {
      size += part.length
      if (size > most) return 'too large'
      parts.push(part)
    }
    return new Uint8Array(Buffer.concat(parts))
  } catch {
    return undefined
  }
}
