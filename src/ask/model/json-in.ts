/**
 * The object in what a model said: many think aloud first (`<think>…</think>`), put JSON into a fence, or sentences around
 * it. Of several it is the last, for what comes before is thought. Undefined where there is none.
 */
export function jsonIn(said: unknown): unknown {
  const text = textOf(said).replace(/<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/gi, '')
  return lastObject(text.split(/<\/think(?:ing)?>/i).at(-1) ?? '')
}

/** Some give their answer in parts. */
function textOf(said: unknown): string {
  if (typeof said === 'string') return said
  if (!Array.isArray(said)) return ''
  return said.map((part: { text?: unknown }) => (typeof part?.text === 'string' ? part.text : '')).join('')
}

/** How many places are looked at where an object may begin. */
const most = 50

function lastObject(text: string): unknown {
  let found: unknown
  let from = text.indexOf('{')
  for (let tries = 0; from >= 0 && tries < most; tries++) {
    const end = endOf(text, from)
    const object = end ? parsed(text.slice(from, end)) : undefined
    found = object ?? found
    from = text.indexOf('{', object ? end : from + 1)
  }
  return found
}

/** Behind the brace that closes the one at that place; 0 where none does. */
function endOf(text: string, from: number): number {
  let depth = 0
  for (const { 0: sign, index } of text.slice(from).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (sign === '{') depth++
    if (sign === '}' && --depth === 0) return from + index + 1
  }
  return 0
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
