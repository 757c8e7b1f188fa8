import porter2 from 'wink-porter2-stemmer'

/** The stem of an English word in lower case, by Martin Porter's second algorithm ("learners" → "learner"); a British spelling has that of the other. */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z']+$/.test(word) || unchanged.test(word)) return word
  const plain = word.includes("'") ? word.replace(/^'/, '').replace(/'s?'?$/, '') : word
  const spelt = plain.includes('is') ? plain.replace(british, 'iz') : plain
  return spelt === plain ? porter2(plain) : porter2(spelt).replace(/iz(?=e?$)/, 'is')
}

const british = /is(?=(?:e[ds]?|ers?|ing|ations?)(?:ly)?$)/
/** No suffix ends so. */
const unchanged = /^[a-z]+(?:[abfhjkopquvwxz]|[^eo]r|[^o]n|[^n]t|[^e]d|[^n]g|[^s]m|[^i]c|[^alu]l)$/
