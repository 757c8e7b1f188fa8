import { plain, shortened } from '../../view/text.ts'
import type { Block, Message } from '../../view/view.ts'
import { buttons, message, quiet } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'

const most = 2
const longest = 140

/** What is looked at in two or three lines, with the button that shows the whole of it in their place. */
export function inBrief(view: Message<Intent>, look: IntentOf<'post'>['look']): Message<Intent> {
  const lines = linesIn(view.blocks).filter((line) => !line.startsWith(view.summary))
  return message(view.summary, [
    { kind: 'text', text: view.summary },
    ...lines.slice(0, most).map((text) => quiet(shortened(text, longest))),
    showIt(look),
  ])
}

/** The button that shows the whole in place of what stands for it. */
export const showIt = (look: IntentOf<'post'>['look']): Block<Intent> =>
  buttons({ label: 'Show it here', intent: { do: 'post', look, here: true }, about: 'Show this to everybody here' })

/** What comes first of what it lists; where it lists nothing, its words. */
function linesIn(blocks: readonly Block<Intent>[]): string[] {
  const listed = blocks.flatMap((block) =>
    block.kind === 'rows'
      ? block.rows.map(({ text, note }) => [plain(text), ...(note ? [plain(note)] : [])].join(' · '))
      : block.kind === 'list'
        ? block.items.map((item) => plain(item))
        : [],
  )
  if (listed.length) return listed
  return blocks.flatMap((block) =>
    block.kind === 'text' && block.tone !== 'quiet' ? [plain(block.text)] : block.kind === 'said' ? [block.text] : [],
  )
}
