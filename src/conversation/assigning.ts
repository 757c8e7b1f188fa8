import { samePerson } from '../project/entry.ts'
import { stateOf } from '../project/project.ts'
import type { Item } from '../toolkit/items.ts'
import { person, shortened } from '../view/text.ts'
import { gone } from './answering.ts'
import type { Intent, IntentOf, PersonNamed, Values } from './intent.ts'
import { openOrPost } from './open-or-post.ts'
import { mayAdminister } from './permission.ts'
import { readDate } from './read-date.ts'
import { type Decision, type ProjectScene, say } from './scene.ts'
import { notice } from './trouble.ts'
import { localDate, shownDay } from './when.ts'

/** Asks somebody to settle an item, by a date where one was given. */
export function assign(scene: ProjectScene, intent: IntentOf<'assign'>): Decision {
  const item = scene.items.byId.get(intent.item)
  if (!item) return gone()
  const { project, turn } = scene
  const named = intent.values?.['to']
  const to = isPerson(named) ? named : intent.to
  const when = typeof intent.values?.['by'] === 'string' ? intent.values['by'] : intent.by
  if (!to) return askWho(scene, item, intent.values)
  const by = when ? readDate(when, turn.at, project.zone) : undefined
  if (when && !by)
    return say({
      show: 'whisper',
      view: notice(
        `I do not understand the date “${shortened(when, 60)}”. Write it as “by friday”, “by 12 Dec” or “by 2026-12-12”.`,
        'warning',
      ),
    })
  if (by && by < localDate(turn.at, project.zone))
    return say({ show: 'whisper', view: notice(`${shownDay(by)} is past. Choose a day from today on.`, 'warning') })
  return {
    does: 'record',
    happenings: [
      {
        kind: 'assigned',
        item: item.id,
        to: { platform: turn.by.platform, tenant: turn.by.tenant, id: to.id },
        toName: to.name,
        ...(by ? { due: by } : {}),
      },
    ],
    say: () => [
      {
        show: 'post',
        where: 'thread',
        view: notice(
          [person(to.id, to.name, true), ` has ${item.code} now${by ? `, by ${shownDay(by)}` : ''}: ${labelOf(item)}`],
          'good',
          {
            kind: 'choices',
            choices: [
              item.kind === 'check'
                ? { label: 'Tick', intent: { do: 'check', item: item.id }, about: `Tick ${item.code}` }
                : { label: 'Answer', intent: { do: 'show', item: item.id }, about: `Answer ${item.code}` },
            ],
          },
        ),
      },
    ],
  }
}

/** Takes an assignment back: one's own, one that one gave, or any for a lead. */
export function unassign(scene: ProjectScene, { item: id }: IntentOf<'unassign'>): Decision {
  const item = scene.items.byId.get(id)
  if (!item) return gone()
  const { assignment } = stateOf(scene.project, id, scene.toolkit.shared.sameAs)
  if (!assignment) return say({ show: 'whisper', view: notice(`Nobody has ${item.code}.`) })
  const { turn } = scene
  const own = samePerson(assignment.to, turn.by) || samePerson(assignment.entry.by, turn.by)
  if (!own && !mayAdminister(scene.project, turn))
    return say({
      show: 'whisper',
      view: notice(
        `${assignment.entry.name} gave ${item.code} to ${assignment.name}. They can take it back, or a lead can.`,
      ),
    })
  return {
    does: 'record',
    happenings: [{ kind: 'unassigned', item: id }],
    say: () => [{ show: 'post', where: 'thread', view: notice(`${item.code} is nobody’s any more.`, 'good') }],
  }
}

function askWho(scene: ProjectScene, item: Item, values: Values | undefined): Decision {
  const intent: Intent = { do: 'assign', item: item.id }
  return openOrPost(scene, 'Assign', intent, {
    kind: 'form',
    title: `Assign ${item.code}`,
    submit: 'Assign',
    intent,
    intro: [{ kind: 'text', text: labelOf(item) }],
    fields: [
      { kind: 'person', name: 'to', label: 'Who settles it?' },
      { kind: 'date', name: 'by', label: 'By when?', optional: true },
    ],
    ...(values ? { errors: { to: 'Choose a person.' } } : {}),
  })
}

const isPerson = (value: Values[string] | undefined): value is PersonNamed =>
  typeof value === 'object' && value !== null && 'id' in value

const labelOf = (item: Item): string => ('label' in item ? item.label : item.text)
