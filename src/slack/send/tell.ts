import type { Intent } from '../../conversation/intent.ts'
import { Refused } from '../../platform/call-errors.ts'
import { plain } from '../../view/text.ts'
import type { Message } from '../../view/view.ts'
import type { SlackIncoming } from '../receive/event.ts'
import { codeOf } from './calling.ts'
import { renderNotice } from './form.ts'
import type { FormAnswer } from './form-answer.ts'
import { prepare, prepared, type SlackOutboxFor } from './outbox.ts'
import { sendable } from './post.ts'

/** Tells a person alone that nothing was done. A form stays open, with what was written in it. */
export async function tell(
  { ground, user, trigger, input }: SlackIncoming,
  view: Message<Intent>,
  { outbox, form }: { readonly outbox: SlackOutboxFor; readonly form: FormAnswer | undefined },
): Promise<void> {
  const [field] = input.by === 'pressing' && form ? Object.keys(input.added.values ?? {}) : []
  if (field && form?.put({ errors: { [field]: wordsOf(view) } })) return
  if (!ground.channel || ground.home) return openNotice(view, trigger, outbox)
  const rendered = sendable(await prepare(outbox, view))
  if (ground.response && (await outbox.respond(ground.response, rendered, 'to the person'))) return
  await outbox
    .call('chat.postEphemeral', { channel: ground.channel, user, ...rendered })
    .catch((fault) => {
      if (!(fault instanceof Refused)) throw fault
      return outbox.call('chat.postMessage', { channel: user, ...rendered })
    })
    .catch((fault) => outbox.log(`Slack: ${codeOf(fault) ?? 'no clear answer'}`))
}

/** App Home has no channel to say anything in. */
async function openNotice(view: Message<Intent>, trigger: string | undefined, outbox: SlackOutboxFor): Promise<void> {
  if (!trigger) return
  const notice = await prepared(outbox, { in: 'message' }, (rendering) => renderNotice(view, rendering))
  await outbox
    .call('views.open', { trigger_id: trigger, view: notice }, { patience: 1 })
    .catch((fault) => outbox.log(`Slack: a notice could not be opened: ${codeOf(fault) ?? 'no clear answer'}`))
}

const wordsOf = ({ blocks }: Message<Intent>): string =>
  blocks.flatMap((block) => (block.kind === 'notice' ? plain(block.text) : [])).join(' ')
