import { decodeIntent, encodeIntent, type Intent, type Values } from '../../src/conversation/intent.ts'
import { readCommand } from '../../src/conversation/language/parse-command.ts'
import { takeTurn } from '../../src/conversation/pipeline/answer-turn.ts'
import type { Ports } from '../../src/conversation/ports.ts'
import type { Reply } from '../../src/conversation/reply.ts'
import type { Turn } from '../../src/conversation/turn.ts'
import type { MessageRef, Place } from '../../src/project/ports.ts'
import { asText } from '../../src/view/plain-text.ts'
import type { Choice, Form, Message, Tick } from '../../src/view/view.ts'
import { catalog } from '../world.ts'
import type { Deed } from './script.ts'

export const place: Place = { platform: 'web', tenant: 'workspace', id: 'my-course' }

/** `only`: whom it was shown to, where that was one person alone. */
type Shown = { ref: MessageRef; view: Message<Intent>; only?: string | undefined }

/** Plays deeds against ports as a platform of its own would, and tells in words what the bot showed. */
export function stage(ports: Ports, { from = Date.parse('2026-11-24T01:00:00Z') } = {}) {
  let now = from
  let count = 0
  const shown: Shown[] = []
  type Opened = { form: Form<Intent> } & Pick<Turn, 'thread' | 'card' | 'alone'>
  const forms = new Map<string, Opened>()
  const thread = (): string | undefined => shown.findLast(({ only }) => !only)?.ref.thread

  async function act(who: string, intent: Intent, about: Partial<Turn>): Promise<string[]> {
    const said: string[] = []
    now += 1000
    const turn: Turn = {
      delivery: `d${++count}`,
      at: now,
      by: { platform: 'web', tenant: 'workspace', id: who.toLowerCase() },
      name: who,
      standing: who === 'Guest' ? 'guest' : 'member',
      zone: 'Asia/Singapore',
      place,
      placeName: 'my-course',
      placeKind: 'channel',
      canOpen: false,
      intent,
      ...about,
    }
    await takeTurn(turn, ports, async (reply, under) => {
      said.push(...tell(reply))
      return keep(reply, turn, under, who)
    })
    return said
  }

  function keep(reply: Reply, turn: Turn, under: MessageRef | undefined, who: string): MessageRef | undefined {
    now += 1
    if (reply.show === 'open') {
      forms.set(who, { form: reply.view, thread: turn.thread, card: turn.card, alone: turn.alone })
      return undefined
    }
    if (reply.show === 'replace') {
      const card = reply.card ?? turn.card
      if (!card && turn.alone)
        shown.push({ ref: { place, id: `m${shown.length + 1}`, thread: '' }, view: reply.view, only: who })
      const old = shown.find(({ ref }) => ref.id === card?.id)
      if (old) old.view = reply.view
      else if (card) shown.push({ ref: card, view: reply.view })
      return card
    }
    const id = `m${shown.length + 1}`
    if (reply.show === 'whisper') {
      shown.push({ ref: { place, id, thread: turn.thread ?? '' }, view: reply.view, only: who })
      return undefined
    }
    const root =
      reply.show === 'post' && reply.where === 'thread' ? (turn.thread ?? under?.thread ?? turn.message?.id) : undefined
    const ref = { place, id, thread: root ?? id, at: now }
    shown.push({ ref, view: reply.view })
    return ref
  }

  function find(who: string, label: string, about: string | undefined): { choice: Choice<Intent> } & Shown {
    for (const { ref, view, only } of shown.toReversed())
      for (const choice of only && only !== who ? [] : choicesOf(view))
        if (choice.label === label && (!about || JSON.stringify([choice.about, choice.intent]).includes(about)))
          return { choice, ref, view, only }
    throw new Error(`There is no button ${label}${about ? ` on ${about}` : ''}`)
  }

  return {
    now: () => now,
    shown,
    async play(deed: Deed): Promise<string[]> {
      switch (deed.does) {
        case 'passes':
          now += deed.minutes * 60_000
          return []
        case 'types': {
          const spoken = deed.text.startsWith('/mcred')
            ? 'command'
            : deed.text.startsWith('@mcred')
              ? 'mention'
              : undefined
          if (!spoken) return []
          const intent = readCommand(deed.text.slice(6), spoken, catalog)
          const id = `p${count + 1}`
          return act(
            deed.who,
            intent,
            spoken === 'command' ? { canOpen: true } : { message: { place, id, thread: id, at: now } },
          )
        }
        case 'replies': {
          const mentioned = deed.text.startsWith('@mcred')
          return act(
            deed.who,
            mentioned ? readCommand(deed.text.slice(6), 'mention', catalog) : { do: 'say', text: deed.text },
            { thread: thread(), message: { place, id: `p${count + 1}`, thread: thread() ?? '', at: now } },
          )
        }
        case 'presses': {
          const { choice, ref, only } = find(deed.who, deed.label, deed.about)
          const intent = decodeIntent(encodeIntent(choice.intent), {}, true)
          if (!intent) throw new Error(`The button ${deed.label} carries no intent`)
          return act(deed.who, intent, { canOpen: true, ...pressedOn(ref, only) })
        }
        case 'fills in': {
          const open = forms.get(deed.who)
          if (!open) throw new Error(`${deed.who} has no form open`)
          forms.delete(deed.who)
          const intent = decodeIntent(
            encodeIntent(open.form.intent),
            { values: valuesOf(open.form, deed.values) },
            true,
          )
          if (!intent) throw new Error('The form carries no intent')
          return act(deed.who, intent, {
            canOpen: true,
            ...(open.thread ? { thread: open.thread } : {}),
            ...(open.alone ? { alone: true } : {}),
            ...(open.card ? { card: open.card } : {}),
          })
        }
        case 'ticks': {
          const last = shown.findLast(
            ({ view, only }) => (!only || only === deed.who) && view.blocks.some(({ kind }) => kind === 'checks'),
          )
          const all = (last?.view.blocks ?? []).flatMap((one) => (one.kind === 'checks' ? [one] : []))
          const called = (name: string) => (tick: Tick) => tick.id === name || tick.label === name
          const block = all.find(({ ticks }) => deed.ids.some((name) => ticks.some(called(name)))) ?? all[0]
          if (!last || !block) throw new Error('There are no boxes to tick')
          const now = block.ticks.filter((tick) => deed.ids.some((name) => called(name)(tick))).map(({ id }) => id)
          const was = block.ticks.filter(({ done }) => done).map(({ id }) => id)
          const intent = decodeIntent(encodeIntent(block.intent), {
            ticked: now.filter((id) => !was.includes(id)),
            unticked: was.filter((id) => !now.includes(id)),
          })
          if (!intent) throw new Error('The boxes carry no intent')
          return act(deed.who, intent, { canOpen: true, ...pressedOn(last.ref, last.only) })
        }
        default:
          return deed satisfies never
      }
    },
  }
}

/** Where something was pressed: on a card of the channel, or on one that the person alone sees. */
const pressedOn = (ref: MessageRef, only: string | undefined): Partial<Turn> =>
  only ? { alone: true, ...(ref.thread ? { thread: ref.thread } : {}) } : { thread: ref.thread, card: ref }

/** How a reply reads in a dialogue: a line on how it is shown, then its words. */
function tell(reply: Reply): string[] {
  const how = {
    post: reply.show === 'post' && reply.where === 'channel' ? 'in the channel' : 'in the thread',
    replace: 'in place of the card',
    open: 'a form',
    whisper: 'only to them',
  }[reply.show]
  return [`(${how})`, ...asText(reply.view).split('\n')]
}

function choicesOf(view: Message<Intent>): Choice<Intent>[] {
  return view.blocks.flatMap((block) =>
    block.kind === 'choices'
      ? [...block.choices]
      : block.kind === 'rows'
        ? block.rows.flatMap(({ choice, more = [] }) => [...(choice ? [choice] : []), ...more])
        : [],
  )
}

/** What the form's fields hold when some were filled in by hand and the rest left as they were. */
function valuesOf(form: Form<Intent>, filled: Readonly<Record<string, string>>): Values {
  return Object.fromEntries(
    form.fields.map((field) => {
      const typed = filled[field.name]
      if (field.kind === 'choices')
        return [field.name, typed === undefined ? [...field.value] : typed.split(', ').filter(Boolean)]
      if (field.kind === 'person') return [field.name, typed ? { id: typed.toLowerCase(), name: typed } : null]
      return [field.name, typed ?? field.value ?? (field.kind === 'date' ? null : '')]
    }),
  )
}
