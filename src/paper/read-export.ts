import { z } from 'zod'
import { fold, type Project } from '../project/project.ts'
import { entry } from '../store/entries.ts'
import type { Institution } from '../toolkit/institution.ts'
import { institution } from '../toolkit/own.ts'
import type { SharedAnswers } from '../toolkit/toolkit.ts'

const exported = z.object({
  format: z.literal('mcred-export'),
  version: z.number(),
  project: z.string().min(1),
  entries: z.array(z.unknown()),
  institution: institution.optional(),
})

/** A project that was exported, and what held for its institution then. */
export type Exported = { readonly project: Project; readonly institution: Institution }

/** The project in a file that `/mcred export` handed out, of whatever version; else why it is none and what to do, in words. */
export function readExport(written: string, sameAs: SharedAnswers['sameAs']): Exported | { readonly why: string } {
  const parsed = parse(written)
  if (parsed === undefined) return { why: `It is not JSON. ${howTo}` }
  const file = exported.safeParse(parsed).data
  if (!file) return { why: `It is JSON, but no export of mcred. ${howTo}` }
  if (file.version !== 1) return { why: `It is of version ${file.version}; this mcred reads version 1. ${newer}` }
  const entries = file.entries.map((one) => entry.safeParse(one))
  const unread = entries.findIndex(({ success }) => !success)
  if (unread >= 0) return { why: `Its entry ${unread + 1} of ${entries.length} cannot be read. ${newer}` }
  const project = fold(
    file.project,
    entries.flatMap(({ data }) => data ?? []),
    sameAs,
  )
  return project
    ? { project, institution: file.institution ?? {} }
    : { why: `Nothing in it starts a project, so part of it is missing. ${howTo}` }
}

const howTo =
  'Type “/mcred export” in the project’s channel and name the file that ends in .json, as it was handed out.'
const newer = 'It may come from a newer mcred: make the papers with that one, or export the project anew.'

function parse(written: string): unknown {
  try {
    return JSON.parse(written.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}
