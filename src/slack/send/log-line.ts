import { Unreadable } from '../../project/ports.ts'
import { Paused, Refused, Unclear } from './calling.ts'

/** A line for the log: our own reasons, and no more than the kind of any other fault. */
export const reasonOf = (fault: unknown): string =>
  fault instanceof Refused || fault instanceof Unclear || fault instanceof Paused || fault instanceof Unreadable
    ? fault.message
    : fault instanceof Error
      ? `${fault.name} ${
          fault.stack
            ?.split('\n')
            .find((line) => line.includes('/src/'))
            ?.trim() ?? ''
        }`
      : 'unknown'
