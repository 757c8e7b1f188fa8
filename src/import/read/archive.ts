import { unzipSync } from 'fflate'
import { NotTaken } from '../../pages/read/limits.ts'
import { most } from './limits.ts'

/** What an archive says it holds, by name; nothing is unpacked for it. Rejects what is locked, holds programs, or would unpack to too much. */
export function membersOf(bytes: Uint8Array): readonly string[] {
  if (isLocked(bytes))
    throw new NotTaken('It has a password, or is in an old format. Save a copy without one, as .docx or .xlsx.')
  const names: string[] = []
  let whole = 0
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        whole += originalSize
        if (names.length > most.members || whole > most.unpacked)
          throw new NotTaken(
            'It unpacks to far more than it seems, so it was not opened. Split it, or leave its pictures out.',
          )
        return false
      },
    })
  } catch (fault) {
    if (fault instanceof NotTaken) throw fault
    throw new NotTaken('It cannot be opened. Save it again as .docx, .xlsx or .csv, without a password.')
  }
  if (names.some((name) => /vbaProject|activeX|\.exe$|\.bin$/i.test(name) && !/printerSettings/i.test(name)))
    throw new NotTaken(
      'It holds macros or programs, so it was not opened. Save a copy without them, as .docx or .xlsx.',
    )
  return names
}

/** Locked files, and those of before 2007, are of another kind inside. */
const isLocked = ([a, b, c, d]: Uint8Array): boolean => a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0

/** Some members of an archive that was looked at before. */
export const unpack = (bytes: Uint8Array, wanted: (name: string) => boolean): Record<string, Uint8Array> =>
  unzipSync(bytes, { filter: ({ name }) => wanted(name) })
