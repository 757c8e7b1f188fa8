import type { AttachedFile } from '../conversation/turn.ts'

/** Of several files the newest that can be read, else the newest. */
export const fileToRead = (files: readonly AttachedFile[]): AttachedFile | undefined =>
  files.findLast(({ name }) => /\.(?:docx|xlsx|csv)$/i.test(name)) ?? files.at(-1)
