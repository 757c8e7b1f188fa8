const least = 4

/** The one thing of several whose name is said, whole and in any case ("tldr of data basics"); of two that overlap the longer, of two that do not none. */
export function namedIn<T>(said: string, all: readonly T[], nameOf: (one: T) => string): T | undefined {
  const plain = ` ${wordsOf(said)} `
  const named = all.filter((one) => {
    const name = wordsOf(nameOf(one))
    return name.length >= least && plain.includes(` ${name} `)
  })
  const whole = named.filter((one) => !named.some((other) => other !== one && isPartOf(nameOf(one), nameOf(other))))
  return whole.length === 1 ? whole[0] : undefined
}

const isPartOf = (name: string, other: string): boolean =>
  wordsOf(name) !== wordsOf(other) && wordsOf(other).includes(wordsOf(name))

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
