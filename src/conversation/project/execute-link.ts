import { type Person, samePerson } from '../../project/entry.ts'
import { placeKey } from '../../project/ports.ts'
import type { Context, DecisionTo, ProjectContext } from '../context.ts'
import { forgotten, notice, somebodyWasFaster } from '../failures.ts'
import { type Joining, patience } from '../joining.ts'
import type { Notice } from '../notices.ts'
import { type Ports, projectOf } from '../ports.ts'
import { type Reply, replaced, whispered } from '../reply.ts'
import { deliveryOf, metadataOf } from '../turn.ts'
import * as words from './link-wording.ts'
import { isLedIn } from './permission.ts'
import { placesBut, tellElsewhere, toEach } from './tell-elsewhere.ts'
import { asking, cannotTell, leadsNow, type PlaceAsking, whyNot } from './who-lets-in.ts'

/** Makes a code where the person can be told it alone. */
export async function share(decision: DecisionTo<'share'>, { turn, project }: Context, ports: Ports) {
  if (!project) return []
  if (!(await ports.notices.reaches(turn.by))) return decision.say(undefined)
  return decision.say(await ports.codes.make(project.id, { by: turn.by, place: turn.place }))
}

/**
 * Uses a code up: keeps that the place asks, and asks a lead; or joins the place, where it is a lead who typed it. Typed
 * there again it is the same request, so that what could not be kept the first time is.
 */
export async function link(decision: DecisionTo<'link'>, context: Context, ports: Ports): Promise<readonly Reply[]> {
  const { turn } = context
  const code = await ports.codes.redeem(decision.code, placeKey(turn.place))
  if (!code) return decision.say({ is: 'unknown' })
  const project = await projectOf(code.project, ports)
  if (!project) return forgotten()
  const leads = await leadsNow(project, turn, ports)
  if (leads === 'unsure') return [cannotTell]
  if (leads === 'yes') return joinAtOnce(decision, { ...context, project }, ports)
  const { place, placeName, placeKind, by, name, at } = turn
  const request = ports.entryId(`code/${code.id}`, 0)
  const joining = { project: project.id, place, placeName, placeKind, by, name, maker: code.maker, asked: at, times: 1 }
  const isNew = await ports.joinings.add(request, joining, patience)
  if (!isNew && (await ports.joinings.get(request))?.answer) return decision.say({ is: 'unknown' })
  await ports.notices.tell([await asking({ request, joining }, project, ports)])
  return decision.say({ is: 'asked', request })
}

async function joinAtOnce(decision: DecisionTo<'link'>, { project, turn }: ProjectContext, ports: Ports) {
  if (!(await bind(turn, project.id, ports))) return somebodyWasFaster()
  if (!(await projectOf(project.id, ports))) {
    await ports.places.unbind(turn.place, project.id)
    return forgotten()
  }
  await tellElsewhere(words.joinsUs(turn, project, `${turn.name} joined it.`), { project, turn }, ports)
  return decision.say({ is: 'joined', project })
}

/** Binds a place that has no project, or none that is under way; false where it has one. */
async function bind({ place }: Pick<Joining, 'place'>, id: string, ports: Ports): Promise<boolean> {
  const before = await ports.places.projectAt(place)
  const other = before === undefined || before === id ? undefined : await projectOf(before, ports)
  if (other && !other.archived) return false
  return ports.places.bind(place, id, before)
}

const askedLately = 3_600_000

/** Asks once more for a place that waits, once an hour at most. */
export async function knock(
  { request }: DecisionTo<'knock'>,
  { turn }: Context,
  ports: Ports,
): Promise<readonly Reply[]> {
  const joining = await ports.joinings.get(request)
  const project = joining && (await projectOf(joining.project, ports))
  if (!joining || !project || placeKey(joining.place) !== placeKey(turn.place)) return [over]
  if (joining.answer) return whisper('That was answered already.')
  if (turn.at - joining.asked < askedLately) return whisper('They were asked a moment ago. Ask again in an hour.')
  const again = { ...joining, asked: turn.at, times: joining.times + 1 }
  if (!(await ports.joinings.swap(request, joining, again))) return whisper('They were asked a moment ago.')
  await ports.notices.tell([await asking({ request, joining: again }, project, ports)])
  return whisper('I asked them again.')
}

/** Answers a place that asks: the first answer counts, and is carried out however often somebody presses. */
export async function letIn(
  decision: DecisionTo<'let in'>,
  { turn, ...catalog }: Context,
  ports: Ports,
): Promise<readonly Reply[]> {
  const { request, as } = decision
  const joining = await ports.joinings.get(request)
  const project = joining && (await projectOf(joining.project, ports))
  if (!joining) return [over]
  if (!project) return forgotten()
  const refusal = await whyNot(project, turn, ports)
  if (refusal) return [refusal]
  if (joining.done) {
    const isIn = (await ports.places.projectAt(joining.place)) === project.id
    return [replaced(words.answeredBefore(joining, project, isIn))]
  }
  const answered = joining.answer ? joining : { ...joining, answer: as }
  // Whoever was faster decided; their answer is what is carried out.
  if (!joining.answer && !(await ports.joinings.swap(request, joining, answered)))
    return letIn(decision, { turn, ...catalog }, ports)
  const replies = await carryAnswerOut({ request, joining: answered }, { ...catalog, turn, project }, ports)
  await ports.joinings.swap(request, answered, { ...answered, done: true })
  return replies
}

async function carryAnswerOut(asking: PlaceAsking, context: ProjectContext, ports: Ports): Promise<Reply[]> {
  const { request, joining } = asking
  const { project, turn } = context
  const toThem = (view: Notice['view']): Notice => ({
    id: `joining/${request}/answer`,
    ways: [{ place: joining.place }, { person: joining.by }],
    view,
  })
  if (joining.answer === 'nobody') {
    await ports.notices.tell([toThem(words.notLetIn(joining))])
    return [replaced(words.refusedNow(joining, project))]
  }
  if (!(await bind(joining, project.id, ports))) return [replaced(words.worksOnAnother(joining))]
  const leads = joining.answer === 'lead'
  const fate = leads ? await makeLead(asking, context, ports) : 'kept'
  const after = fate === 'forgotten' ? undefined : await projectOf(project.id, ports)
  if (!after) {
    await ports.places.unbind(joining.place, project.id)
    return forgotten()
  }
  const more = `${turn.name} let it in${leads ? `; ${joining.name} leads too` : ''}.`
  await ports.notices.tell([
    toThem(words.joined({ ...context, project: after }, joining, words.letInBy(turn.name, joining))),
    ...toEach(await placesBut(joining.place, after, ports), `joining/${request}`, words.joinsUs(joining, after, more)),
  ])
  return [replaced(words.letInNow(joining, after))]
}

/** Once a request, whoever presses again. */
const makeLead = ({ request, joining }: PlaceAsking, { project, turn }: ProjectContext, { journal }: Ports) =>
  journal.append(project.id, { ...metadataOf(turn, project), delivery: `joining/${request}` }, [
    { kind: 'led', lead: joining.by, leadName: joining.name },
  ])

/** Takes back what a person asked for that nobody answered, and forgets whose code it was. */
export async function askNoMore(person: Person, { joinings }: Pick<Ports, 'joinings'>): Promise<void> {
  for (const { key, value } of await joinings.list('')) {
    if (samePerson(value.by, person)) await joinings.delete(key)
    else if (value.maker && samePerson(value.maker.by, person)) await joinings.set(key, { ...value, maker: undefined })
  }
}

/** Takes a place off its project, unless it would be left without one. */
export async function unlink(
  decision: DecisionTo<'unlink'>,
  { project, turn }: Context,
  ports: Ports,
): Promise<readonly Reply[]> {
  if (!project) return []
  const { place, named } = decision
  const all = await ports.places.of(project.id)
  const others = all.filter((one) => placeKey(one) !== placeKey(place))
  if (others.length === all.length) return decision.say('not in it')
  if (!others.length) return decision.say('the last')
  if (!isLedIn(project, others)) return decision.say('no lead left')
  await ports.places.unbind(place, project.id)
  // Two who take off one each at the same moment would leave none.
  if (!(await ports.places.of(project.id)).length && (await ports.places.bind(place, project.id, undefined)))
    return decision.say('the last')
  await ports.threadHistory.forget(place)
  const isHere = placeKey(place) === placeKey(turn.place)
  if (!isHere) {
    const id = `${encodeURIComponent(deliveryOf(turn))}/off`
    await ports.notices.tell([{ id, ways: [{ place }], view: words.takenOff(project, turn.name) }])
  }
  const gone = words.leavesUs(isHere ? words.nameOf(turn) : (named ?? 'One'), turn.name)
  await tellElsewhere(gone, { project, turn }, ports)
  return decision.say(isHere ? 'here' : 'there')
}

const whisper = (text: string): Reply[] => [whispered(notice(text))]

const over: Reply = whispered(notice('That request is over. A lead of the project can make a new code.'))
