import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { strFromU8, unzipSync } from 'fflate'
import pg from 'pg'

/** What lies in a place, as text. */
export type Place = { readonly where: string; readonly text: string }

type Row = { readonly key: string; readonly value: string }

/** Every row of the store, what is past its time included, by kind. */
export async function rowsIn(address: string): Promise<Place[]> {
  const rows = address.startsWith('sqlite:') ? sqliteRows(address.slice('sqlite:'.length)) : await postgresRows(address)
  const kinds = Map.groupBy(rows, ({ key }) => key.split('/')[0] ?? '')
  return [...kinds].map(([kind, all]) => ({
    where: kind,
    text: all.map(({ key, value }) => `${decoded(key)}\n${value}\n${documentsIn(value)}`).join('\n'),
  }))
}

/** The words of every Word file that stands in a row in base64: nobody would find them otherwise. */
const documentsIn = (value: string): string =>
  [...value.matchAll(/UEsDB[\w+/=]{100,}/g)].map(([file]) => unpacked(Buffer.from(file, 'base64'))).join('\n')

/** All that a zip holds, as text. */
export const unpacked = (zip: Uint8Array): string =>
  Object.values(unzipSync(zip))
    .map((part) => strFromU8(part))
    .join('\n')

/** Everything in a folder, byte by byte. */
export const filesIn = (folder: string, nameOf: (file: string) => string): Place[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile())
    .map((file) => ({ where: nameOf(file), text: readFileSync(file, 'latin1') }))

export async function postgresFolder(address: string): Promise<string> {
  const [row] = await asked(address, 'SHOW data_directory')
  return String(row?.['data_directory'])
}

/** Another database of the same server. */
export async function freshDatabase(address: string, name: string): Promise<string> {
  await asked(address, `CREATE DATABASE ${name}`)
  return Object.assign(new URL(address), { pathname: `/${name}` }).href
}

function sqliteRows(path: string): Row[] {
  const store = new DatabaseSync(path, { readOnly: true })
  try {
    return store.prepare('SELECT key, value FROM kept').all() as unknown as Row[]
  } finally {
    store.close()
  }
}

const postgresRows = async (address: string): Promise<Row[]> =>
  (await asked(address, 'SELECT key, value FROM kept')) as unknown as Row[]

async function asked(address: string, question: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    return (await client.query(question)).rows
  } finally {
    await client.end()
  }
}

/** Keys are encoded, some of their parts twice. */
const decoded = (key: string): string => {
  const once = decodeURIComponent(key)
  try {
    return `${once}\n${decodeURIComponent(once)}`
  } catch {
    return once
  }
}
