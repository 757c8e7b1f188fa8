/** "2 things do not fit together" */
export const conflictsInWords = (count: number): string =>
  count === 1 ? 'One thing does not fit together' : `${count} things do not fit together`

/** "3 to look at again: what they hang on has changed" */
export const marksInWords = (count: number): string =>
  `${count} to look at again: what ${count === 1 ? 'it hangs' : 'they hang'} on has changed`
