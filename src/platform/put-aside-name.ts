import { hash } from 'node:crypto'

/** What a button carries in place of something that was put aside: a name, made from it. */
export const asideNameFor = (from: string): string => hash('sha256', from, 'base64url').slice(0, 32)

/** The name of what was put aside, if that is what was written. */
export const asideName = (written: string): string | undefined => /^#([\w-]{32})$/.exec(written)?.[1]
