import { type Items, itemsOf } from '../../toolkit/items.ts'
import { type Passage, statementsOf } from '../../toolkit/passages.ts'
import type { Toolkit } from '../../toolkit/toolkit.ts'
import type { Ask, Question, ToolkitAnswer } from '../answer.ts'
import { extract, type Worded } from '../extract.ts'
import { withoutInstructions } from '../question/inject.ts'
import { isOurs } from '../records.ts'
import { type Checked, promptFor, writeAnswer } from './answer.ts'
import { type Called, type CallModel, type Failure, tokensOf } from './call.ts'
import { type ShownPassages, shown } from './check.ts'
import type { ModelConfig } from './config.ts'
import { asLibrary } from './library.ts'
import { type Prompt, readPrompt } from './prompts.ts'
import type { Memory } from './remember.ts'
import { resting } from './rest.ts'
import { standAlone } from './rewrite.ts'
import { type Paying, paid } from './spending.ts'

/** What answering with a model needs. `find` gives the passages for a question, where the model does not read the whole toolkit. */
export type WithModel = Omit<Paying, 'rest'> & {
  readonly config: ModelConfig
  readonly withoutModel: (question: Question) => ToolkitAnswer
  readonly toolkit: Toolkit
  readonly worded?: Worded | undefined
  readonly find: (question: string) => readonly Passage[]
  readonly call: CallModel
  readonly memory: Memory
}

/** Answers with a model, checked against the toolkit. Never rejects: where the model fails, the answer is the one without it, and its note says so. */
export async function askWithModel(means: WithModel): Promise<Ask> {
  const [answer, rewrite] = await Promise.all([readPrompt('answer'), readPrompt('rewrite-follow-up')])
  const passages = statementsOf(means.toolkit)
  const library = means.config.reads === 'toolkit' ? asLibrary(passages) : ''
  const desk: AnsweringModel = {
    ...means,
    items: itemsOf(means.toolkit),
    prompts: { answer, rewrite },
    library,
    shown: shown(passages),
    rest: resting(means.now),
  }
  return async (question) => {
    const plain = means.withoutModel(question)
    if (needsNoModel(question, plain)) return plain
    try {
      return await answered(question, plain, desk)
    } catch (fault) {
      means.say(`model: an answer failed: ${fault instanceof Error ? fault.name : 'fault'}`)
      return withNote(plain, 'failed')
    }
  }
}

type AnsweringModel = WithModel & {
  readonly items: Items
  readonly prompts: { readonly answer: Prompt; readonly rewrite: Prompt }
  readonly library: string
  readonly shown: ShownPassages
  readonly rest: ReturnType<typeof resting>
}

type Plain = Exclude<ToolkitAnswer, { kind: 'help' }>

/** Help, what the team itself decided, and messages that hold nothing but instructions. */
function needsNoModel({ text }: Question, plain: ToolkitAnswer): plain is Extract<ToolkitAnswer, { kind: 'help' }> {
  if (plain.kind === 'help' || (isOurs(text) && plain.team.length > 0)) return true
  return plain.kind === 'nothing' && plain.ordered === true
}

async function answered(asked: Question, plain: Plain, desk: AnsweringModel): Promise<ToolkitAnswer> {
  const question = withoutPeople(withoutInstructions(asked.text).question)
  const known = desk.memory.get(question, asked.history)
  if (known) return answerFrom(known, plain, desk)
  if (desk.rest.isResting()) return withNote(plain, 'failed')
  const order = { workspace: asked.workspace ?? 'here', tokens: estimateOf(question, desk), what: 'an answer', outcome }
  const came = await paid(desk, order, () => written(question, asked.history ?? [], desk))
  if (!came) return withNote(plain, 'spent')
  if ('failed' in came) return withNote(plain, noteOf(came.failed))
  desk.memory.keep(question, asked.history, came.said)
  return answerFrom(came.said, plain, desk)
}

/** People who are mentioned are nobody's business outside, nor is where they can be written to. */
const withoutPeople = (text: string): string =>
  text.replace(/<@[^>]*>/g, 'somebody').replace(/[^\s<>"(),;:]+@[\w-]+(\.[\w-]+)+/g, 'an address')

/** One deadline for all that a question takes. */
async function written(
  question: string,
  history: NonNullable<Question['history']>,
  desk: AnsweringModel,
): Promise<Called<Checked>> {
  const signal = AbortSignal.timeout(desk.config.timeout)
  const { call, prompts } = desk
  const told = history.map(({ role, content }) => ({ role, content: withoutPeople(content) }))
  const alone = await standAlone(question, told, { call, prompt: prompts.rewrite, signal })
  if ('failed' in alone) return alone
  const found = desk.library ? '' : asLibrary(desk.find(alone.said))
  const prompt = promptFor(prompts.answer, { library: desk.library, found, question: alone.said })
  const came = await writeAnswer(prompt, { shown: desk.shown, question: alone.said }, { call, signal })
  return { ...came, tokens: alone.tokens + came.tokens, cached: alone.cached + came.cached }
}

const estimateOf = (question: string, { library, prompts }: AnsweringModel): number =>
  tokensOf({ fixed: library + prompts.answer.fixed, asked: question }) + (library ? 0 : 2000)

const outcome = ({ points, dropped }: Checked): string =>
  `${points.length} sentences${dropped.length > 0 ? `, ${dropped.length} dropped (${[...new Set(dropped)].join(', ')})` : ''}`

/** The team's own words come from the search without a model, which alone has seen them. */
function answerFrom(
  { points, cited, missing }: Checked,
  plain: Plain,
  { items, worded }: AnsweringModel,
): ToolkitAnswer {
  const { team } = plain
  if (points.length === 0) {
    const nearest =
      plain.kind === 'nothing' ? plain.nearest : plain.citations.find(({ step }) => step !== undefined)?.step
    return { kind: 'nothing', team, ...(nearest === undefined ? {} : { nearest }) }
  }
  const { citations } = extract(cited, 0, { worded, codeOf: (id) => items.byId.get(id)?.code })
  const item = cited.find(({ id }) => items.byId.has(id))?.id
  return {
    kind: 'answered',
    points,
    citations,
    team,
    byModel: true,
    ...(missing ? { missing } : {}),
    ...(item ? { item } : {}),
  }
}

const noteOf = (failed: Failure): keyof typeof notes =>
  failed === 'too slow' ? 'slow' : failed === 'answered in no form we asked for' ? 'unread' : 'failed'

const notes = {
  slow: 'The model did not answer in time; this is answered without it.',
  unread: 'The model said nothing that can be used; this is answered without it.',
  failed: 'The model could not be asked just now; this is answered without it.',
  spent: "Today's allowance for the model is used up; this is answered without it.",
}

const withNote = (plain: ToolkitAnswer, why: keyof typeof notes): ToolkitAnswer =>
  plain.kind === 'help' ? plain : { ...plain, note: notes[why] }
