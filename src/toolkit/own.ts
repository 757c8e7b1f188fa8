import { z } from 'zod'
import { type Frame, frameFile } from './frames.ts'
import type { Institution, Institutions } from './institution.ts'
import { KnowledgeError, readFolder, readKnowledge, shown } from './read-knowledge.ts'
import type { Toolkit } from './toolkit.ts'

/** Where an institution keeps what is its own: a folder of frames, and a file about itself. */
export type Own = { readonly frames?: string | undefined; readonly institution?: string | undefined }

/** What may be named in a frame. */
type FrameNames = { readonly facts: ReadonlySet<string>; readonly items: ReadonlySet<string> }

/** The toolkit with what an institution has added. Rejects with a `KnowledgeError` that names file, field and what is expected. */
export async function withOwn(toolkit: Toolkit, own: Own, named: FrameNames): Promise<Toolkit> {
  const [frames, about] = await Promise.all([
    own.frames === undefined ? [] : readFolder(own.frames, frameFile, 'name a folder in MCRED_FRAMES, or leave it out'),
    own.institution === undefined
      ? toolkit.institution
      : readKnowledge(own.institution, institutionFile, 'name a file in MCRED_INSTITUTION, or leave it out'),
  ])
  for (const frame of frames) checkFrame(own.frames ?? '', frame, named)
  const ids = new Set(frames.map(({ frame }) => frame))
  return {
    ...toolkit,
    institution: about,
    frames: [...toolkit.frames.filter(({ frame }) => !ids.has(frame)), ...frames],
  }
}

/** Facts and items that a frame names exist. */
export function checkFrame(folder: string, { frame, must, may }: Frame, { facts, items }: FrameNames): void {
  for (const { what, fact, from } of [...must, ...may]) {
    const wrong = fact !== undefined && !facts.has(fact) ? `fact “${fact}”` : from.find((id) => !items.has(id))
    if (wrong)
      throw new KnowledgeError(
        `${shown(folder)}: the frame “${frame}” asks for “${what}” by the ${wrong}, which does not exist; facts are ${[...facts].join(', ')}; items are named like Q07.1 and T06.1.1`,
      )
  }
}

const line = z.string().trim().min(1).max(300)
const values = {
  name: line.optional(),
  awardingBody: line.optional(),
  country: line.optional(),
  website: z.url('expected a web address, https://…').optional(),
  contact: line.optional(),
  quality: line.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'expected the code of a language, for example “en”')
    .optional(),
  credit: line.max(40).optional(),
  framework: line.max(40).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'expected the code of a currency, for example “NZD”')
    .optional(),
} satisfies Record<keyof Institution, z.ZodType>

/** What holds for one institution, as an export carries it. */
export const institution: z.ZodType<Institution> = z.object(values)

const institutionFile: z.ZodType<Institutions> = z
  .strictObject({ ...values, workspaces: z.record(z.string(), z.strictObject(values)).default({}) })
  .transform(({ workspaces, ...common }) => ({ values: common, workspaces }))
