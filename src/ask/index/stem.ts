import porter2 from 'wink-porter2-stemmer'

/** The stem of an English word in lower case, by Martin Porter's second algorithm ("learners" → "learner"); a British spelling has that of the other. */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z']+$/.test(word)) return word
  const plain = word.replace(/^'/, '').replace(/'s?'?$/, '')
  const spelt = plain.replace(british, 'iz')
  return spelt === plain ? porter2(plain) : porter2(spelt).replace(/iz(?=e?$)/, 'is')
}

const british = /is(?=(?:e[ds]?|ers?|ing|ations?)(?:ly)?$)/
