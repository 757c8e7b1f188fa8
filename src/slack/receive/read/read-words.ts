import type { Beside } from '../../../conversation/beside-words.ts'
import { hasWords, ownLines, withoutCode } from '../../../conversation/words.ts'
import { emojiName } from '../emoji.ts'
import { unmarked } from './mrkdwn.ts'
import type { Attachment, SlackMessage } from './payload.ts'
import { calls, isRich, type RichPart, richWords, withoutQuoted } from './rich-text.ts'
import { isTable, tableWords } from './table.ts'

type SlackWritten = Pick<SlackMessage, 'text' | 'files' | 'blocks' | 'attachments'>

/** All words of a message as its answer: typed ones, tables, forwarded ones with whose they are; files are named where there are none. */
export function answerIn(said: SlackWritten): string {
  const typed = isQuoteAlone(said) ? '' : typedIn(said)
  const all = [typed, ...tablesIn(said), ...forwardedIn(said).map(quoted)].filter(Boolean).join('\n')
  return isSaid(all) ? all : namesOf(said.files) || all
}

/** What a message says to whom it is addressed: without quotes, if there is more; a forwarded message alone is a question. */
export function wishIn(said: SlackWritten): string {
  const rich = richOf(said)
  const own = typedIn({ text: ownText(said), blocks: rich && withoutQuoted(rich) })
  const typed = [isSaid(own) ? own : typedIn(said), ...tablesIn(said)].filter(Boolean).join('\n')
  const [forwarded] = forwardedIn(said)
  return forwarded && !isSaid(typed) ? `${typed} ask ${forwarded.words}` : typed
}

/** Whether all that was typed is a quote: another's words answer nothing. */
function isQuoteAlone(said: SlackWritten): boolean {
  const rich = richOf(said)
  const own = rich && richWords(withoutQuoted(rich))
  return own !== undefined && own !== richWords(rich ?? []) && !isSaid(own)
}

/** What of a message is neither words nor kept with them. */
export function besideIn(said: SlackWritten): Beside[] {
  const files = (said.files ?? []).flatMap((file): Beside[] => {
    if (/^image\//.test(file.mimetype ?? '')) return ['picture']
    if (/^(audio|video)\//.test(file.mimetype ?? '')) return ['recording']
    return file.name ? [] : ['file']
  })
  const blocks = (said.blocks ?? []).flatMap((block): Beside[] =>
    isRich(block) || isTable(block) || said.text?.trim() ? [] : [block['type'] === 'image' ? 'picture' : 'card'],
  )
  const hanging = (said.attachments ?? []).flatMap((one): Beside[] => {
    if (one.blocks?.some(isTable)) return tablesOf(one.blocks).length ? [] : ['table']
    if (one.is_share) return forwardedOf(one) ? [] : ['forwarded message']
    return isSaid(typedIn(said)) || isForwarded(one, said) ? [] : ['card']
  })
  return [...files, ...blocks, ...hanging, ...(isQuoteAlone(said) ? (['quoted message'] as const) : [])]
}

/** Whether somebody is called in a message: what is quoted or stands as code calls nobody. */
export function isCalled(said: SlackWritten, user: string): boolean {
  const rich = richOf(said)
  return rich ? calls(rich, user) : names(withoutCode(ownText(said)), user)
}

/** Whether somebody's name stands in the text at all. */
export const names = (text: string, user: string): boolean => text.includes(`<@${user}>`) || text.includes(`<@${user}|`)

const ownText = ({ text }: SlackWritten): string => ownLines((text ?? '').replace(/^&gt;/gm, '>'))

/** The blocks, where a person typed them and they say what the text says. */
function richOf({ blocks, text }: SlackWritten): RichPart[] | undefined {
  const rich = blocks?.filter(isRich)
  if (!rich?.length || !blocks?.every((one) => isRich(one) || isTable(one))) return undefined
  return !text?.trim() || lettersOf(text) === lettersOf(richWords(rich)) ? rich : undefined
}

const lettersOf = (text: string): string =>
  text
    .replace(/<[^<>]*>|&(?:amp|lt|gt);/g, ' ')
    .replace(emojiName, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '')

function typedIn(said: SlackWritten): string {
  const rich = richOf(said)
  const words = rich ? labelled(richWords(rich), said.text ?? '') : ''
  return words.trim() || unmarked(said.text ?? '').trim()
}

/** Blocks give only the ids of channels and groups; the text may give their names. */
function labelled(words: string, text: string): string {
  const labels = new Map([...text.matchAll(/<([#!][^>|]+)\|([^>]+)>/g)].map(([, target, label]) => [target, label]))
  return words.replace(/<([#!][^>|]+)>/g, (whole, target) => {
    const label = labels.get(target)
    return label ? `<${target}|${label}>` : whole
  })
}

const tablesIn = ({ blocks, attachments }: SlackWritten): string[] =>
  [blocks, ...(attachments ?? []).map((one) => (one.is_share ? [] : one.blocks))].flatMap((some) => tablesOf(some))

const tablesOf = (blocks: readonly RichPart[] | null | undefined): string[] =>
  (blocks ?? []).filter(isTable).map(tableWords).filter(isSaid)

type Forwarded = { readonly by: string; readonly words: string }

const forwardedIn = (said: SlackWritten): Forwarded[] =>
  (said.attachments ?? []).flatMap((one) => (isForwarded(one, said) ? (forwardedOf(one) ?? []) : []))

/** A link to a message comes with a preview of it: that is forwarded only where nothing else was said. */
const isForwarded = (one: Attachment, said: SlackWritten): boolean =>
  one.is_share === true || (one.is_msg_unfurl === true && !isSaid(typedIn(said)))

function forwardedOf(one: Attachment): Forwarded | undefined {
  const blocks = (one.message_blocks ?? []).flatMap(({ message }) => message.blocks ?? [])
  const words = [typedIn({ text: one.text, blocks }), ...tablesOf([...blocks, ...(one.blocks ?? [])])]
    .filter(Boolean)
    .join('\n')
  const all = isSaid(words) ? words : namesOf(one.files)
  const name = one.author_name?.replace(/[<>|]/g, ' ')
  const by = one.author_id ? `<~${one.author_id}${name ? `|${name}` : ''}>` : name
  return all ? { by: by ?? '', words: all.replaceAll('<@', '<~') } : undefined
}

const quoted = ({ by, words }: Forwarded): string => (by ? `${by}: ${words}` : words)

/** Documents by name; a picture's name says nothing. */
const namesOf = (files: SlackMessage['files']): string =>
  (files ?? [])
    .flatMap(({ name, mimetype }) => (name && !/^(image|audio|video)\//.test(mimetype ?? '') ? [name] : []))
    .join(', ')

/** Names of emoji and of people and what Slack escapes are no words. */
const isSaid = (text: string): boolean => hasWords(text.replace(/<(?:[:@~]|!(?!date))[^>]*>|&(amp|lt|gt);/g, ' '))
