/**
 * The shape of what is kept. A new kind of entry or row changes nothing here: an older mcred leaves it out, counts it and
 * says so. A new shape of what is there already is one more here: an older mcred would misread it, and refuses to start.
 */
export const schemaVersion = 1

/** Where a database other than SQLite keeps it: one row of its own, which is never copied. */
export const schemaKey = 'schema'

/** Throws where a newer mcred wrote the store; `0` is one of before there were versions. */
export function checkVersion(store: string, found: number): void {
  if (found <= schemaVersion) return
  throw new NewerStore(
    `The store ${store} was written by a newer mcred (its shape is ${found}, this one reads up to ${schemaVersion}). Start that mcred again, or go back to a backup of before it. Nothing was changed.`,
  )
}

export class NewerStore extends Error {}
