import { z } from 'zod'
import type { Intent } from '../../conversation/intent.ts'
import type { Person } from '../../project/entry.ts'
import { filesOf } from '../../view/file.ts'
import type { Message } from '../../view/view.ts'
import { codeOf } from './calling.ts'
import { prepare, type SlackOutboxFor } from './outbox.ts'
import { upload } from './upload.ts'

/** Shares a message's files with its words, as one message; false where they could not be uploaded. What can be pressed stays behind: it does not go with a file. */
export async function shareFiles(
  outbox: SlackOutboxFor,
  view: Message<Intent>,
  { channel, thread }: { readonly channel: string; readonly thread: string | undefined },
): Promise<boolean> {
  const blocks = view.blocks.filter(({ kind }) => kind !== 'choices' && kind !== 'rows')
  const files = filesOf(view).map(({ name, content }) => ({ name, title: name, content }))
  try {
    await upload(outbox.call, files, { channel, thread, words: await prepare(outbox, { ...view, blocks }) })
    return true
  } catch (fault) {
    const code = codeOf(fault)
    const why = code === 'missing_scope' ? '; add the scope files:write and install the app again' : ''
    outbox.log(`Slack: a file could not be uploaded: ${code ?? 'no clear answer'}${why}`)
    return false
  }
}

const opened = z.object({ channel: z.object({ id: z.string() }) })

/** The person's own chat with the app; undefined where it cannot be opened. */
export async function ownChat({ call, log }: SlackOutboxFor, { id }: Person): Promise<string | undefined> {
  try {
    return opened.parse(await call('conversations.open', { users: id }, { again: true })).channel.id
  } catch (fault) {
    log(`Slack: a chat could not be opened: ${codeOf(fault) ?? 'no clear answer'}`)
    return undefined
  }
}
