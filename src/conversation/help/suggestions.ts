/** What a newcomer may want to ask first; at most four, since platforms show no more. */
export const suggestions: readonly { readonly title: string; readonly message: string }[] = [
  { title: 'Where do we stand?', message: 'status' },
  { title: 'What is still missing?', message: 'missing' },
  { title: 'Go on with the next question', message: 'next' },
  { title: 'Ask the toolkit', message: 'How long should a micro-credential be?' },
]
