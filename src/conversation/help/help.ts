import { letter } from '../../toolkit/items.ts'
import { command, strong } from '../../view/text.ts'
import type { Block, Choice, Message } from '../../view/view.ts'
import { askingIt } from '../ask/asking-it.ts'
import { type Context, type Decision, say } from '../context.ts'
import { buttons, message, quiet } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import type { Command } from '../language/commands/command.ts'
import { commands } from '../language/commands.ts'
import { withNames } from '../language/mention.ts'
import { commandsAt, nearTo } from '../language/parse-command.ts'
import { whispered } from '../reply.ts'
import { about, privacy } from './about.ts'
import { askedOfYou } from './newcomer.ts'
import { ofTheWork } from './of-the-work.ts'

/** What the bot can do; always works, set up or not. */
export const help = (context: Context, { topic }: IntentOf<'help'>): Decision => say(whispered(helpOn(context, topic)))

/** The help on a topic (a command's word, or a topic of its own), else all of it. */
export function helpOn(context: Context, topic?: string): Message<Intent> {
  if (topic?.toLowerCase() === 'all') return everything()
  if (topic && /^(?:privacy|data)$/i.test(topic)) return privacy(context)
  if (topic && /^(?:about|support|contact)$/i.test(topic)) return about(context)
  const { project } = context
  if (project && topic && /^asked$/i.test(topic)) return askedOfYou({ ...context, project })
  const told = project && topic ? ofTheWork({ ...context, project }, topic.toLowerCase()) : undefined
  if (told) return told
  const known = topics.find(({ words }) => topic !== undefined && words.includes(topic.toLowerCase()))
  if (known)
    return message(known.title, [{ kind: 'heading', text: known.title }, { kind: 'text', text: known.text }, toHelp])
  const one = topic ? commandsAt(topic)[0] : undefined
  if (one) return message(one.says, [{ kind: 'list', items: [usage(one)] }, toHelp])
  return overview(context)
}

/** Words that are no command: the nearest ones, and the question as a way out. */
export function unknown(context: Context, { words: typed }: IntentOf<'unknown'>): Decision {
  const words = withNames(typed)
  const [known] = commandsAt(words)
  const near = known ? [known] : nearTo(words)
  const meant = known ? [] : near.slice(0, 1).flatMap((one) => asButton(one, context))
  const first = known
    ? [whyNot(context, words), command(known.words[0] ?? ''), ' goes like this:']
    : near.length
      ? ['There is no ', command(words), '. Did you mean:']
      : ['There is no ', command(words), '.']
  return say(
    whispered(
      message(`No such command: ${words}`, [
        { kind: 'text', text: first },
        ...(near.length ? [{ kind: 'list', items: near.map(usage) } as const] : []),
        buttons(...meant, askingIt(typed), { label: 'All commands', intent: { do: 'help', topic: 'all' } }),
      ]),
    ),
  )
}

/** A command that was nearly typed, where it needs nothing more. */
function asButton({ words: [word = ''], read }: Command, context: Context): Choice<Intent>[] {
  const intent = read('', context)
  return intent ? [{ label: capitalised(word), intent, style: 'primary' }] : []
}

const capitalised = (word: string): string => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`

const anyCode = new RegExp(`(?<![\\w.])${letter}?\\d{1,3}\\.${letter}?\\d{1,3}(?![\\w.])`, 'gi')

/** What was named that does not exist, where that is what is wrong. */
function whyNot({ items, toolkit }: Context, words: string): string {
  const code = words.match(anyCode)?.find((one) => !items.find(one))
  if (code) return `The toolkit has no ${code}. `
  const [, kind = '', number] = /\b(template|step|checks|answers)\D{0,6}(\d{1,3})\b/i.exec(words) ?? []
  const most = kind.toLowerCase() === 'template' ? toolkit.templates.length : toolkit.steps.length
  if (!number || (Number(number) >= 1 && Number(number) <= most)) return ''
  return most === toolkit.steps.length ? `Steps go from 1 to ${most}. ` : `Templates go from 1 to ${most}. `
}

function overview({ project, toolkit, turn }: Context): Message<Intent> {
  return message('What you can ask mcred to do', [
    { kind: 'heading', text: 'What I can do' },
    {
      kind: 'text',
      text: [
        `I know APEC’s online micro-credentials toolkit: ${toolkit.phases.length} phases, ${toolkit.steps.length} steps. ${turn.placeKind === 'personal' ? 'Ask me a question' : 'Mention me with a question'}, or type:`,
      ],
    },
    { kind: 'list', items: commands.filter(({ first }) => first).map(usage) },
    quiet(
      turn.inCard
        ? 'Write your answers into the cards and save them there. In a channel or group chat I hear only what mentions me.'
        : 'In a question’s thread simply reply to answer it. Begin a message with // to talk among yourselves.',
    ),
    buttons(...begin(project), { label: 'All commands', intent: { do: 'help', topic: 'all' } }),
  ])
}

const begin = (project: Context['project']): readonly Choice<Intent>[] =>
  project
    ? [
        { label: 'Go on', intent: { do: 'next' }, style: 'primary' },
        { label: 'Status', intent: { do: 'status' } },
      ]
    : [{ label: 'Start', intent: { do: 'start' }, style: 'primary' }]

function everything(): Message<Intent> {
  const groups = [...new Set(commands.map(({ group }) => group))]
  return message('All commands', [
    { kind: 'heading', text: 'All commands' },
    ...groups.flatMap((group): Block<Intent>[] => [
      { kind: 'text', text: [strong(group)] },
      { kind: 'list', items: commands.filter((one) => one.group === group).map(usage) },
    ]),
    quiet(
      'Codes: 07.1 is a question, 07.c3 a check, t4.2.2 a template’s prompt. In a thread “skip”, “back” and “n/a, because …” work too.',
    ),
  ])
}

const usage = ({ usage, says }: Command) => [command(usage), `: ${says}`]

const toHelp: Block<Intent> = buttons({ label: 'All commands', intent: { do: 'help', topic: 'all' } })

const topics: readonly { readonly words: readonly string[]; readonly title: string; readonly text: string }[] = [
  {
    words: ['answers', 'sources', 'toolkit'],
    title: 'Where answers come from',
    text: 'Every answer comes from APEC’s Online micro-credentials toolkit (June 2024) and names step, part and lines. Where the toolkit says nothing, I say so. What your team has recorded is shown apart, with name and date.',
  },
  {
    words: ['bot'],
    title: 'What I am',
    text: 'I am mcred, a bot for course teams. I answer questions from APEC’s online micro-credentials toolkit, go through its phases with you one question at a time, keep what you decide, and remind the channel once a week of what is missing.',
  },
  {
    words: ['thread', 'threads', 'reply'],
    title: 'Answering in a thread',
    text: 'Reply in a question’s thread and your reply is recorded as its answer. “skip” goes on, “back” goes back, “n/a, because …” marks it as not applicable. Begin with // to talk among yourselves. A reply that landed on the wrong question can be moved.',
  },
]
