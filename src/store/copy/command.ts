import { existsSync } from 'node:fs'
import type { NotStored } from '../../project/ports.ts'
import type { Backend } from '../backend.ts'
import { defaultStore, openBackend, storeForms, storeKindOf, stores } from '../open.ts'
import { openSqlite } from '../sqlite/sqlite.ts'
import { copyStore } from './copy.ts'
import { misreadings } from './misread.ts'
import { told } from './report.ts'
import { restoreSqlite } from './restore.ts'
import { verifyStore } from './verify.ts'

const usage = `Copy everything from one store to another; both are kept, and it can be repeated:
  npm run store -- copy ${defaultStore} ${stores.postgres.form}
Write a backup to a new file, while mcred goes on:
  npm run store -- backup FILE
Go back to a backup, while mcred is stopped; what it replaces is kept:
  npm run store -- restore FILE
List what people said was misread, without their words unless they passed them on:
  npm run store -- misread
Compute the hashes of what was signed anew:
  npm run store -- verify
Backups, lists and hashes are of the store that MCRED_STORE names; backups are restored there.`

/** `copy FROM TO`, `backup FILE`, `restore FILE`, `misread` or `verify`: what was done, in words. Rejects with what to do where it cannot be done. */
export async function storeCommand(
  args: readonly string[],
  address: string,
  say: (line: string) => void,
): Promise<string> {
  const [command, first, second, ...more] = args
  if (command === 'copy' && first && second && !more.length) return copy(first, second, say)
  if (command === 'backup' && first && second === undefined) return backup(address, first)
  if (command === 'restore' && first && second === undefined) return restore(address, first)
  if (command === 'misread' && first === undefined) return looked(address, say, misreadings)
  if (command === 'verify' && first === undefined) return looked(address, say, verifyStore)
  throw new Error(usage)
}

async function looked(
  address: string,
  say: (line: string) => void,
  look: (store: Backend) => Promise<string>,
): Promise<string> {
  const store = await opened(address, say)
  return look(store).finally(() => store.close())
}

async function copy(from: string, to: string, say: (line: string) => void): Promise<string> {
  if (from === to) throw new Error('A store cannot be copied to itself. Nothing was changed.')
  const source = await opened(from, say)
  try {
    const target = await openBackend(to, say)
    return await copyStore(source, target)
      .then(told)
      .finally(() => target.close())
  } finally {
    await source.close()
  }
}

async function backup(address: string, file: string): Promise<string> {
  const kind = storeKindOf(address)
  if (!kind) throw missing(address)
  if (!kind.file)
    throw new Error(
      `Backups of ${kind.name} are made with ${kind.backup}. To have the store in one file, use: npm run store -- copy ${kind.form} sqlite:FILE`,
    )
  const path = kind.file(address)
  if (existsSync(file)) throw new Error(`${file} is there already; a backup overwrites nothing. Name a new file.`)
  if (!existsSync(path)) throw missing(address)
  const source = openSqlite(path)
  try {
    await source.backup(file).catch((fault: NotStored) => {
      throw new Error(`${address} cannot be backed up to ${file}: ${fault.why}. No file was left behind.`, {
        cause: fault,
      })
    })
  } finally {
    await source.close()
  }
  return `${address} is backed up to ${file}. To go back to it, stop mcred and say: npm run store -- restore ${file}. To try it out, start with MCRED_STORE=sqlite:${file}.`
}

function restore(address: string, file: string): string {
  const kind = storeKindOf(address)
  if (!kind) throw missing(address)
  if (!kind.file)
    throw new Error(
      `${kind.name} is restored with ${kind.restore}. To take the backup of a SQLite store there, use an empty database: npm run store -- copy sqlite:${file} ${kind.form}`,
    )
  const path = kind.file(address)
  if (!existsSync(file)) throw new Error(`There is no file ${file}. Name the backup. Nothing was changed.`)
  const { rows, before } = restoreSqlite(path, file)
  return [
    `${address} holds the ${rows} rows of ${file} now; ${file} stays as it is.`,
    ...(before ? [`What was there before is kept as ${before}; delete it when nobody needs it any more.`] : []),
    'What was deleted after the backup was made is there again: whoever was forgotten since must be forgotten again. Start mcred.',
  ].join('\n')
}

function opened(address: string, say: (line: string) => void): Promise<Backend> {
  const kind = storeKindOf(address)
  if (!kind || (kind.file && !existsSync(kind.file(address)))) throw missing(address)
  return openBackend(address, say)
}

const missing = (address: string): Error =>
  new Error(`There is no store at ${address}. Say where it is: ${storeForms}. Nothing was changed.`)
