/** Keys hit at random, one word over and over, or what is typed to see whether anything happens. */
export function isMash(text: string): boolean {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/[\s!.?]+$/, '')
  if (tries.test(words) || fillers.test(words)) return true
  const all = words.split(/\s+/)
  return all.length <= 3 && all.every(isKeys)
}

const tries = /^(?:this is (?:just )?a )?test(?:ing)?(?:[ ,]*(?:test(?:ing)?|one|two|three|\d))*$/
const fillers =
  /^(?:(?:blah?|la|na|bla+h*|yada|foo|bar|baz|lorem|ipsum|dolor)[ ,.]*){1,}$|^(?!yes|no)(\p{L}{2,}) \1(?: \1)+$|^(\p{L})\2{3,}$/u

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
