/** Keys hit at random: neighbours on the keyboard, or consonants that no word has. */
export function isMash(text: string): boolean {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/[\s!.?]+$/, '')
    .split(/\s+/)
  return words.length <= 3 && words.every(isKeys)
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** Neighbours on the keyboard one after the other, or a run of consonants that no word has. */
function isKeys(word: string): boolean {
  if (!/^[a-z;]{4,}$/.test(word)) return false
  const pairs = [...word].slice(1).map((letter, at) => beside(word[at] ?? '', letter))
  return pairs.every(Boolean) && !ordinary.has(word)
    ? true
    : /[bcdfghjklmnpqrstvwxz]{5,}/.test(word) && !clusters.test(word)
}

function beside(one: string, other: string): boolean {
  const row = rows.find((keys) => keys.includes(one) && keys.includes(other))
  return row !== undefined && Math.abs(row.indexOf(one) - row.indexOf(other)) <= 1
}

/** Words of neighbouring keys. */
const ordinary = new Set('were tree pool poor trew free glass tyre power tower poll wert'.split(' '))
const clusters = /ngths|ghts|chst|tschl?|schw|schl|schr|nschft/
