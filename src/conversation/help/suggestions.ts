/** What can be asked first; at most four, since platforms show no more. */
export type Suggestion = { readonly title: string; readonly message: string }

/** What somebody in so many projects may want to ask first: none of them leads to “no project yet”. */
export const suggestionsFor = (projects: number): readonly Suggestion[] =>
  projects === 0
    ? suggestions
    : [
        { title: 'What do I have to do?', message: projects > 1 ? 'home' : 'mine' },
        { title: 'Go on with the next question', message: 'next' },
        { title: 'What is still missing?', message: 'missing' },
        toolkit,
      ]

const toolkit = { title: 'Ask the toolkit', message: 'How long should a micro-credential be?' }

/** For a newcomer, and for whomever the platform does not tell us apart. */
export const suggestions: readonly Suggestion[] = [
  { title: 'What can you do?', message: 'help' },
  { title: 'How do I begin?', message: 'home' },
  toolkit,
  { title: 'What is kept of me?', message: 'privacy' },
]
