/**
 * The object in what a model said: many think aloud first (`<think>…</think>`), put JSON into a fence, or a sentence before
 * it. Undefined where there is none.
 */
export function jsonIn(said: unknown): unknown {
  const text = textOf(said).replace(/<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/gi, '')
  const after = text.split(/<\/think(?:ing)?>/i).at(-1) ?? ''
  const fenced = /```(?:json)?\s*\n?([\s\S]*?)```/i.exec(after)?.[1]
  return [fenced, after.slice(after.indexOf('{'), after.lastIndexOf('}') + 1)]
    .map(parsed)
    .find((one) => one !== undefined)
}

/** Some give their answer in parts. */
function textOf(said: unknown): string {
  if (typeof said === 'string') return said
  if (!Array.isArray(said)) return ''
  return said.map((part: { text?: unknown }) => (typeof part?.text === 'string' ? part.text : '')).join('')
}

function parsed(text: string | undefined): unknown {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
