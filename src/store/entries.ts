import { z } from 'zod'
import type { Entry } from '../project/entry.ts'
import { storedPlace as person } from '../project/place.ts'

const phases = z.array(z.int().min(1).max(6))
const source = z.object({
  url: z.string().optional(),
  files: z.array(z.string()).optional(),
  message: z.string().optional(),
  imported: z.object({ id: z.string(), row: z.int(), file: z.string(), at: z.string() }).optional().catch(undefined),
})
const said = z.object({ person: person.optional(), name: z.string(), changed: z.literal(true).optional() })
const nudging = z.object({
  state: z.enum(['on', 'off']),
  weekday: z.int().min(1).max(7),
  time: z.string(),
  every: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  skips: z.array(z.object({ from: z.string(), to: z.string() })),
  holidays: z.boolean(),
  from: z.string().optional(),
  snoozed: z.string().nullable().optional(),
})

/** What a newer version covers besides is signed there; here it counts as far as it is known. */
const covers = z.literal('paper').optional().catch(undefined)

const stamp = {
  id: z.string(),
  version: z.literal(1),
  at: z.number(),
  clock: z.literal('ours').optional(),
  rank: z.number().optional(),
  by: person,
  name: z.string(),
  removed: z.literal(true).optional(),
}
const of = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.object({ kind: z.literal(kind), ...shape, ...stamp })

const written = z.discriminatedUnion('kind', [
  of('started', { title: z.string(), zone: z.string(), economy: z.string(), phases }),
  of('renamed', { title: z.string() }),
  of('set', { zone: z.string().optional(), economy: z.string().optional() }),
  of('scoped', { phases, adds: phases.optional(), drops: phases.optional() }),
  of('archived', {}),
  of('reopened', {}),
  of('answered', {
    item: z.string(),
    text: z.string(),
    basedOn: z.string().nullable(),
    source: source.optional(),
    said: said.optional(),
    marks: z
      .array(
        z.object({
          at: z.number(),
          length: z.number(),
          as: z.enum(['bold', 'italic', 'strike', 'code', 'link']),
          url: z.string().optional(),
        }),
      )
      .optional()
      .catch(undefined),
    edits: z.literal(true).optional(),
  }),
  of('checked', { item: z.string(), note: z.string().optional() }),
  of('unchecked', { item: z.string(), note: z.string().optional() }),
  of('excused', { item: z.string(), reason: z.string() }),
  of('needed', { item: z.string(), reason: z.string().optional() }),
  of('confirmed', { item: z.string(), seen: z.array(z.string()) }),
  of('assigned', { item: z.string(), to: person, toName: z.string(), due: z.string().optional() }),
  of('unassigned', { item: z.string() }),
  of('led', { lead: person, leadName: z.string() }),
  of('unled', { lead: person }),
  of('nudging', { nudging: nudging.partial() }),
  of('private digest', { wanted: z.boolean() }),
  of('asked for sign-off', {
    gate: z.string(),
    phases,
    snapshot: z.string(),
    seen: z.array(z.string()),
    covers,
    approvers: z.array(z.object({ person, name: z.string() })),
    needs: z.int(),
    order: z.enum(['together', 'in turn']),
    due: z.string().optional(),
    renews: z.string().optional(),
  }),
  of('signed', {
    request: z.string(),
    approver: z.int(),
    verdict: z.enum(['yes', 'changes', 'no']),
    snapshot: z.string(),
    seen: z.array(z.string()),
    covers,
    reason: z.string().optional(),
    note: z.string().optional(),
    about: z.array(z.string()).optional(),
  }),
  of('delegated', {
    request: z.string(),
    approver: z.int(),
    to: person,
    toName: z.string(),
    from: z.string(),
    until: z.string(),
  }),
  of('recalled', { request: z.string(), reason: z.string().optional() }),
  of('dismissed', { finding: z.string(), items: z.array(z.string()), reason: z.string() }),
  of('raised again', { finding: z.string() }),
  of('stated', {
    fact: z.string(),
    value: z.union([z.number(), z.string(), z.array(z.string()), z.object({ amount: z.number(), unit: z.string() })]),
    from: z.string().nullable(),
  }),
  of('unstated', { fact: z.string() }),
  of('matched', {
    outcome: z.string(),
    to: z.enum(['tasks', 'units']),
    adds: z.array(z.string()),
    drops: z.array(z.string()),
  }),
  of('withdrawn', { entry: z.string(), message: z.string().optional() }),
])

/** An entry as it is kept; what does not fit is not read, and a test holds that nothing of an `Entry` is left out. */
export const entry: z.ZodType<Entry> = written
export type WrittenEntry = z.infer<typeof written>

const known: ReadonlySet<unknown> = new Set(written.options.map(({ shape }) => shape.kind.value))
const stamped = z.looseObject({ kind: z.string(), ...stamp })

/** Whether it is whole but for its kind, which only a newer version knows. */
export const isOfNewerKind = (raw: unknown): boolean => {
  const read = stamped.safeParse(raw)
  return read.success && !known.has(read.data.kind)
}
