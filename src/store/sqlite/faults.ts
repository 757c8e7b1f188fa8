import { NotStored } from '../../project/ports.ts'

export const asNotStored = (fault: unknown): NotStored =>
  fault instanceof NotStored ? fault : new NotStored(whyOf(fault), fault)

/** Errors in words: of SQLite 8 read-only, 13 full, 5 busy, 11 and 26 damaged, 10 input/output, 14 not opened; of the system by name. */
export function whyOf(fault: unknown): string {
  if (fault instanceof Error && 'syscall' in fault)
    return fromSystem[String('code' in fault && fault.code)] ?? 'the file cannot be opened'
  const code = codeOf(fault)
  if (code === 13) return 'the disk is full'
  if (code === 8) return 'the file is read-only'
  if (code === 5 || code === 6) return 'the database is busy'
  if (code === 11 || code === 26) return 'the file is damaged or is no database of mcred'
  if (code === 10) return 'the disk does not take it'
  if (code === 14) return 'the file cannot be opened'
  return 'the database does not take it'
}

/** SQLite's primary code of what went wrong there. */
export const codeOf = (fault: unknown): number | undefined =>
  fault instanceof Error && 'errcode' in fault ? Number(fault.errcode) & 0xff : undefined

const fromSystem: Record<string, string> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the file is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ENOENT: 'its folder is not there',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a part of the path is a file',
}
