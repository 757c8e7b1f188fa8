import { isSound, type Trial, told } from './trial.ts'

/** Trials that break things on purpose: `npm run faults -- NAME… [--long]`; `nudge` takes arguments of its own. */
const trials: Readonly<Record<string, () => Promise<Trial>>> = {
  kill: async () => (await import('./kill.ts')).kill,
  diskfull: async () => (await import('./disk-full.ts')).diskFull,
  redeliver: async () => (await import('./redeliver.ts')).redeliver,
  race: async () => (await import('./race.ts')).race,
  tenant: async () => (await import('./tenant.ts')).tenant,
  forge: async () => (await import('./forge.ts')).forge,
  fuzz: async () => (await import('./fuzz.ts')).fuzz,
  model: async () => (await import('./lying-model.ts')).lyingModel,
  secrets: async () => (await import('./secrets.ts')).secrets,
  restore: async () => (await import('./restore.ts')).restore,
}

const [first = '', ...rest] = process.argv.slice(2)
const names = [first, ...rest].filter((word) => word && !word.startsWith('--'))

if (first === 'nudge') process.exitCode = (await (await import('./nudge.ts')).trial(rest)) ? 0 : 1
else if (!names.length || names.some((name) => !trials[name])) {
  process.stderr.write(`Name a trial: nudge, ${Object.keys(trials).join(', ')}.\n`)
  process.exitCode = 1
} else for (const name of names) await run(name)

async function run(name: string): Promise<void> {
  const trial = await trials[name]?.()
  const outcome = await trial?.({ long: rest.includes('--long') })
  if (!outcome) return
  process.stdout.write(`${told(name, outcome)}\n`)
  if (!isSound(outcome)) process.exitCode = 1
}
