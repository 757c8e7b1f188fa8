import { end, runAll } from './run.ts'
import type { Trial } from './trial.ts'

/** Trials that break things on purpose: `npm run faults -- NAME… [--short]`; `nudge` takes arguments of its own. */
const trials: Readonly<Record<string, () => Promise<Trial | readonly Trial[]>>> = {
  kill: async () => {
    const { killOnSqlite, killOnPostgres, restartPostgres } = await import('./kill.ts')
    const { killAtStepsOnSqlite, killAtStepsOnPostgres } = await import('./kill-steps.ts')
    return [...killAtStepsOnSqlite, ...killAtStepsOnPostgres, ...killOnSqlite, ...killOnPostgres, restartPostgres]
  },
  diskfull: async () => (await import('./disk-full.ts')).diskFull,
  redeliver: async () => {
    const { redeliverOnSqlite, redeliverOnPostgres } = await import('./redeliver.ts')
    return [...redeliverOnSqlite, ...redeliverOnPostgres]
  },
  race: async () => {
    const { raceOnSqlite, raceOnPostgres } = await import('./race.ts')
    return [...raceOnSqlite, ...raceOnPostgres]
  },
  tenant: async () => (await import('./tenant.ts')).tenant,
  forge: async () => {
    const [{ forge }, { forgeOnSqlite, forgeOnPostgres }] = [
      await import('./forge.ts'),
      await import('./forge-others.ts'),
    ]
    return [forge, forgeOnSqlite, forgeOnPostgres]
  },
  fuzz: async () => (await import('./fuzz.ts')).fuzz,
  model: async () => (await import('./lying-model.ts')).lyingModel,
  secrets: async () => (await import('./secrets.ts')).secrets,
  forget: async () => {
    const { forgetOnSqlite, forgetOnPostgres } = await import('./forget.ts')
    return [forgetOnSqlite, forgetOnPostgres]
  },
  restore: async () => (await import('./restore.ts')).restore,
}

const [first = '', ...rest] = process.argv.slice(2)
const names = [first, ...rest].filter((word) => word && !word.startsWith('--'))

if (first === 'nudge') process.exitCode = (await (await import('./nudge.ts')).trial(rest)) ? 0 : 1
else if (!names.length || names.some((name) => !trials[name])) {
  process.stderr.write(`Name a trial: nudge, ${Object.keys(trials).join(', ')}.\n`)
  process.exitCode = 1
} else for (const name of names) await runAll(name, (await trials[name]?.()) ?? [], { long: !rest.includes('--short') })
end()
