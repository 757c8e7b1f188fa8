import { awayFor as awayAfter } from '../../platform/call-errors.ts'

/** For how many seconds Teams is left alone after a fault that passes; undefined where it does not pass by itself. */
export const awayFor = (fault: unknown): number | undefined => awayAfter(fault, ({ status }) => status === 401)
