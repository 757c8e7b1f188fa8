import { Unreadable } from '../project/ports.ts'
import { CallError } from './call-errors.ts'

/** A line for the log: our own reasons, and no more than the kind and place of any other fault. */
export function reasonOf(fault: unknown): string {
  if (fault instanceof CallError || fault instanceof Unreadable) return fault.message
  if (!(fault instanceof Error)) return 'unknown'
  const place = fault.stack?.split('\n').find((line) => line.includes('/src/'))
  return `${fault.name} ${place?.trim() ?? ''}`
}
