import { createHash } from 'node:crypto'
import { answerTo, type Records } from '../records.ts'
import { achievementFacts, ctdlFacts } from './facts.ts'
import { ctdlContext, openBadgesContext } from './schema.ts'

/** From which answers a field is filled: the first that stands. */
export const sources = {
  name: ['T06.1.1'],
  description: ['T06.2.1', 'T04.1.1'],
  criteria: ['Q14.1', 'T04.4.2'],
  prerequisites: ['Q08.1', 'T03.3.1', 'T06.8.1'],
} as const

/** The draft of an Open Badges 3.0 achievement. It has what is recorded, and nothing else; it may lack what is required. */
export function achievementDraft(records: Records) {
  const [name] = said(records, sources.name)
  const [description] = said(records, sources.description)
  const criteria = said(records, sources.criteria)
  return {
    '@context': [openBadgesContext],
    id: `urn:uuid:${uuidOf(records)}`,
    type: ['Achievement'],
    achievementType: 'MicroCredential',
    ...(name ? { name } : {}),
    ...(description ? { description } : {}),
    ...(criteria.length ? { criteria: { narrative: criteria.join('\n\n') } } : {}),
    ...achievementFacts(records),
  }
}

/** The draft of the same in CTDL, the description language of Credential Engine. */
export function ctdlDraft(records: Records) {
  const [name] = said(records, sources.name)
  const [description] = said(records, sources.description)
  const requires = [
    ...said(records, sources.prerequisites)
      .slice(0, 1)
      .map((text) => condition('Prerequisites', text)),
    ...said(records, sources.criteria).map((text) => condition('Assessment', text)),
  ]
  return {
    '@context': ctdlContext,
    '@type': 'ceterms:MicroCredential',
    'ceterms:ctid': `ce-${uuidOf(records)}`,
    ...(name ? { 'ceterms:name': { und: name } } : {}),
    ...(description ? { 'ceterms:description': { und: description } } : {}),
    ...(requires.length ? { 'ceterms:requires': requires } : {}),
    ...ctdlFacts(records),
  }
}

const condition = (name: string, text: string) => ({
  '@type': 'ceterms:ConditionProfile',
  'ceterms:name': { en: name },
  'ceterms:description': { und: text },
})

/** The answers that stand to these, in their order. */
export const said = (records: Records, ids: readonly string[]): string[] =>
  ids.flatMap((id) => {
    const item = records.items.byId.get(id)
    const text = item && answerTo(records, item)?.text.trim()
    return text ? [text] : []
  })

/** One id a project, the same whenever it is made: a UUID of version 8 from the project's own id. */
function uuidOf({ project }: Records): string {
  const hash = createHash('sha256').update(`mcred credential\n${project.id}`).digest('hex')
  const variant = '89ab'[Number.parseInt(hash[16] ?? '0', 16) % 4]
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}
