import type { Copied } from './copy.ts'

/** How a copy went, for the administrator. Throws where the stores differ and nobody wanted it so. */
export function told(copied: Copied): string {
  const { same, added, changed, deleted, left, absent, erased, forgotten, alone, from, to } = copied
  if (from !== to)
    throw new Error(
      `The two stores differ after copying (SHA-256 ${from} and ${to}). Stop every mcred that uses them and copy again; keep using the first one until this command says that they agree.`,
    )
  const count = [...alone.values()].reduce((sum, one) => sum + one, 0)
  return [
    `${same} rows agree on both sides, ${added} of them new in the second store. SHA-256 ${from}.`,
    changed && `${changed} were changed in the second store, as they had been in the first since the last copy.`,
    deleted && `${deleted} were deleted in the second store, as they had been in the first since the last copy.`,
    left.length &&
      `${left.length} stand otherwise in the second store and were left as they are: ${shortened(left)}. To take them from the first, copy into an empty store.`,
    absent && `${absent} were deleted in the second store since the last copy, and were not brought back.`,
    erased && `${erased} are entries from which the second store removed a person; they stay so.`,
    forgotten && `${forgotten} belong to deleted projects and were not copied.`,
    count &&
      `${count} stand in the second store alone and were left: ${byKind(alone)}. They were written there, or deleted in the first before a copy could know. Where nobody has worked with the second store yet, copy into an empty one to be without them.`,
  ]
    .filter((line) => typeof line === 'string')
    .join('\n')
}

const byKind = (alone: ReadonlyMap<string, number>): string =>
  [...alone].map(([kind, count]) => `${count} ${words[kind] ?? kind}`).join(', ')

/** What the kinds of rows are, in words; others are called as their keys begin. */
const words: Readonly<Record<string, string>> = {
  journal: 'entries',
  tombstone: 'marks of deleted projects',
  place: 'places with their project',
  lives: 'ways from a project to its place',
  feedback: 'notes of feedback',
  dialogue: 'open questions',
  talk: 'questions asked in threads',
  claim: 'marks of what is done',
  notice: 'notices that are not sent yet',
  joining: 'requests to join a project',
}

const shortened = (keys: readonly string[]): string =>
  `${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ` … ${keys.length - 5} more` : ''}`
