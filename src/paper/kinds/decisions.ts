import { type SignedGate, signatures } from '../../project/signoff/signatures.ts'
import { dayOf, type Records } from '../records.ts'
import type { PaperBlock, PaperWords } from '../tree.ts'

const did = { yes: 'signed', changes: 'asked for changes', no: 'declined' } as const

/** Who was asked to sign what and what they decided, and whether that still covers what stands in the paper; nothing where nobody was asked. */
export function decisionsOn(records: Records): PaperBlock[] {
  const gates = signatures(records.project, records, records.at)
  if (!gates.length) return []
  return [
    {
      kind: 'table',
      caption: 'What was decided on it',
      head: ['Asked for', 'Who', 'Decision'],
      rows: gates.flatMap((gate) => rowsOf(records, gate)),
      widths: [2.4, 2.2, 5.4],
    },
  ]
}

function rowsOf(records: Records, { gate, is, signatures: given, waitsFor, askedAt }: SignedGate): PaperWords[][] {
  const named = (name: string): string => (records.names ? name : 'somebody who was asked')
  const ended =
    is === 'recalled' || is === 'lapsed' ? [[gate, '', is === 'lapsed' ? 'not signed in time' : 'recalled']] : []
  return [
    ...given.map((one) => [gate, named(one.name), inWords(records, one)]),
    ...waitsFor.map((name) => [gate, named(name), `asked on ${dayOf(records, askedAt)}, not decided yet`]),
    ...ended,
  ]
}

function inWords(records: Records, { verdict, at, words, snapshot, changedSince }: SignedGate['signatures'][number]) {
  const said = words ? `: “${words.replace(/\.$/, '')}”` : ''
  const since = changedSince.length ? ` Changed since: ${changedSince.join(', ')}.` : ''
  return `${did[verdict]} on ${dayOf(records, at)} (mark ${snapshot.slice(0, 8)})${said}.${since}`
}
