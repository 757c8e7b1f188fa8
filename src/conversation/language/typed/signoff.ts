import type { Catalog } from '../../../toolkit/items.ts'
import type { Intent, IntentOf, PersonNamed } from '../../intent.ts'
import { byName, due } from './assignment.ts'
import { readPhase } from './phase.ts'

const mentions = /<@([^|>]{1,200})\|([^>]{0,200})>/g

type SignOffCommand = 'sign-off' | 'sign-off log' | 'ask sign-off' | 'recall sign-off'

/** "design @dean by 12 Dec", "proposal @a @b any", "log"; undefined where it is no such thing. */
export function readSignOff(rest: string, catalog: Catalog): IntentOf<SignOffCommand> | undefined {
  if (!rest) return { do: 'sign-off' }
  if (/^log$/i.test(rest)) return { do: 'sign-off log' }
  const recalled = /^recall(?:\s+(.+))?$/i.exec(rest)
  if (recalled)
    return {
      do: 'recall sign-off',
      ...(recalled[1] ? { gate: gateIn(recalled[1], catalog)?.gate ?? recalled[1] } : {}),
    }
  if (rest.endsWith('?')) return undefined
  return readAsking(rest, catalog)
}

/** "is the proposal signed?", "who signed the design phase?": how the sign-offs stand. */
export function signOffInWords(said: string, catalog: Catalog): Intent | undefined {
  const [, first, second] = asksSigned.exec(said) ?? []
  const gate = first ?? second
  return gate && gateIn(gate, catalog)?.rest === '' ? { do: 'sign-off' } : undefined
}

const asksSigned =
  /^(?:and |so )?(?:(?:is|was|has) (?:the |our )?([^.,;!?]{1,60}?) (?:been )?signed(?: off)?|who (?:has |have )?(?:already )?signed(?: off)?(?: on)? (?:the |our )?([^.,;!?]{1,60}?))(?: yet| already| by now)?\s*\?*$/i

const toApprove =
  /\b(?:for|[Aa]sk|[Gg]et|[Hh]ave|[Rr]equest|[Ww]ant|[Nn]eed) ((?:the )?@?[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?:(?:, and |, | and | & )(?!(?:ask|get|have|let|make|then|please)\b)(?:the )?[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)*) (?:to )?(?:approve|sign)\b/u

/** "Ready for Aldith and the dean to approve?": those who are named, though nobody mentioned them. */
export function approversSaid(said: string): string[] {
  const [, named = ''] = toApprove.exec(said) ?? []
  return named
    .split(/, and |, | and | & /)
    .map((name) => name.replace(/^@/, ''))
    .filter(
      (name) =>
        name &&
        !/^(?:the proposal|the launch|it signed|to|us|me|you|it|them|anyone|anybody|somebody|someone)$/i.test(name),
    )
}

/** "Ana, Mei and the dean": all who stand in one list with whoever was found, in their order. */
export function listedWith(found: string, said: string, known: readonly string[] = []): string[] {
  const one = `(?:${[...known.map(RegExp.escape), oneOfList].join('|')})`
  const list = new RegExp(`((?:${one}${between})*)${RegExp.escape(found)}(?:['’]s)?((?:${between}${one})*)`, 'u')
  const [, first = '', last = ''] = list.exec(said) ?? []
  const cut = (some: string): string[] =>
    some.split(new RegExp(between, 'u')).filter((name) => known.includes(name) || isName.test(name))
  return [...cut(first), ...cut(found), ...cut(last)].map((one) => one.replace(/^@|['’]s$/g, ''))
}

const between = '(?:, and |, | and | & | plus )'
const oneOfList = "(?:@?\\p{Lu}[\\p{L}’'.-]*(?: \\p{Lu}[\\p{L}’'-]+)*|(?:(?:the|our) )?\\p{Ll}[\\p{L}’'-]*)"
const isName =
  /^@?\p{Lu}(?!['’](?:m|ll|d|ve)\b)[\p{L}’'. -]+$|^(?:the |our )?(?:vice-)?(?:deans?|provost|rector|chancellor|registrar|principal|president|head|director|manager|chair|board|committee|senate)\b/u

/** Whom to ask for what, as far as it is said. */
export function readAsking(said: string, catalog: Catalog): IntentOf<'ask sign-off'> | undefined {
  const people = [...said.matchAll(mentions)].map(
    ([, id = '', name]): PersonNamed => ({ id, name: name || 'somebody' }),
  )
  const asked = said.replace(/\bsigned(?: off)? by\b/gi, 'from')
  const [, by] = due.exec(asked.replace(mentions, ' ')) ?? []
  const bare = asked.replace(mentions, ', ').replace(due, ' ').replace(rules, ' ').replace(/\s+/g, ' ').trim()
  const found = gateIn(bare, catalog)
  const other = namesIn(bare).join(' ')
  if (!found && (other || !people.length))
    return people.length ? { ...asking(people, by, said), gate: other.slice(0, 60) } : undefined
  const named = namesIn(found?.rest ?? '').map((name) => ({ id: byName, name: name.slice(0, 60) }))
  return { ...asking([...people, ...named], by, said), ...(found ? { gate: found.gate } : {}) }
}

const rules =
  /\b(?:any(?: (?:one|two|three|\d+))?(?: of them)?|all(?: of them)?|in turn|in order|one after (?:another|the other)|together|at once|please|thanks|thank you)\b/gi

/** "approvers Ben, Aldith and the dean": each of them. */
const namesIn = (said: string): string[] =>
  said
    .split(/[,;&:]|\band\b/i)
    .map((part) => part.replace(aroundNames, '').trim())
    .filter(Boolean)

const aroundNames =
  /^\s*(?:(?:with |the )?approvers?(?: are| is)?\b|(?:approved |signed )?by\b|with\b|from\b|to\b)|\b(?:from|to)\s*$/gi

function asking(people: readonly PersonNamed[], by: string | undefined, said: string): IntentOf<'ask sign-off'> {
  const [, count] = /\bany(?: (one|two|three|\d+))?\b/i.exec(said) ?? ['', 'none']
  const needs = count === 'none' ? undefined : (counts[count?.toLowerCase() ?? ''] ?? (Number(count) || 1))
  return {
    do: 'ask sign-off',
    ...(people.length ? { people: [...people.slice(0, 10)] } : {}),
    ...(needs ? { needs: Math.min(needs, 10) } : {}),
    ...(/\b(?:in turn|in order|one after (?:another|the other))\b/i.test(said) ? { order: 'in turn' } : {}),
    ...(by ? { by: by.slice(0, 300) } : {}),
  }
}

const counts: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3 }

/** The gate that words begin with, and what follows it: a phase, a stage, or a name of the team's own in quotes. */
function gateIn(said: string, { toolkit }: Catalog): { gate: string; rest: string } | undefined {
  const [, quoted, after = ''] = /^["“«](.{1,60}?)["”»]\s*(.*)$/.exec(said) ?? []
  if (quoted) return { gate: quoted, rest: after }
  const [, word = '', rest = ''] = /^[\s,]*((?:the )?(?:phase [^\s,:]+|[^\s,:]+)(?: phase)?)\s*(.*)$/i.exec(said) ?? []
  const bare = word.toLowerCase().replace(/^the /, '')
  if (bare === 'proposal' || bare === 'launch') return { gate: bare, rest }
  const [phase, other] = readPhase(bare, toolkit)
  return phase && !other ? { gate: String(phase.number), rest } : undefined
}
