import type { FoundInFile } from '../../import/found.ts'
import { command } from '../../view/text.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { notice } from '../failures.ts'
import type { IntentOf } from '../intent.ts'
import { asMember } from '../project/permission.ts'
import { posted, replaced, whispered } from '../reply.ts'
import { importCard } from './card.ts'

/** Looks through a file that somebody gave, or goes on with one. Nothing of it is recorded by that. */
export function importFile(context: ProjectContext, { found, from }: IntentOf<'import'>): Decision {
  if (found === undefined)
    return asMember(context, 'Files are read in by members; ask one of them to.', () => ({
      does: 'import',
      wants: { do: 'read' },
      decide: (read) => shown(context, read),
    }))
  return { does: 'import', wants: { do: 'look', id: found }, decide: (read) => shown(context, read, from) }
}

function shown(context: ProjectContext, read: FileRead, from?: number): Decision {
  if (!read) return say(whispered(howTo))
  if ('why' in read) return say(whispered(notice(`${read.why} Nothing was recorded.`, 'warning')))
  if (!isOurs(context, read)) return say(whispered(goneFile))
  const view = importCard(context, read, { from })
  return say(context.turn.card && from !== undefined ? replaced(view) : posted(view))
}

/** What came of reading a file, or looking one up; nothing where there is none. */
export type FileRead = FoundInFile | { readonly why: string } | undefined

/** A file belongs to the project that it was given to. */
export const isOurs = ({ project }: ProjectContext, found: FoundInFile): boolean => found.project === project.id

export const goneFile = notice([
  'What was found in that file is not here any more: it is kept for a week. Give it again with ',
  command('import'),
  '. What was taken stays recorded.',
])

const howTo = notice([
  'Give me the file together with ',
  command('import'),
  ': a filled template or a course outline as .docx, or a table as .xlsx or .csv. I show what I find, row by row, and record only what you take.',
])
