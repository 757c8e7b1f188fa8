import type { Context, ImportWish } from '../context.ts'
import type { FileRead } from '../import/import.ts'
import type { Ports } from '../ports.ts'
import { deliveryOf } from '../turn.ts'

/** Reads the file that came with a turn, or looks up what was found in one. A file that waits for the project stands in for one that did not come. */
export async function importing(wants: ImportWish, { turn, project }: Context, ports: Ports): Promise<FileRead> {
  const { imports, attached, entryId } = ports
  if (wants.do === 'look') return imports.of(wants.id)
  if (wants.do === 'leave') return imports.leave(wants.id, wants.rows, wants.back)
  if (!project) return undefined
  const file = await attached?.(turn)
  if (!file) return (await imports.waitingFor(project.id))[0]
  if ('why' in file) return file
  const { by, name, at } = turn
  return imports.read(file, { id: entryId(deliveryOf(turn), 0), project: project.id, by, name, at })
}
