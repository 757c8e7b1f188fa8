import { readdirSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import type { TeamsIncoming } from '../../src/teams/receive/event.ts'
import { read } from '../../src/teams/receive/read/read.ts'
import { conversations, tenant } from '../stand-ins/teams/client.ts'
import { fixture } from './fixture.ts'
import { open, teams } from './play.ts'

const thread = '1795000000001'
const link = 'https://teams.microsoft.com/l/message/19:course@thread.tacv2/17'
const now = 1_700_000_000_000

const incoming = (incoming: object) => ({ is: 'heard', incoming })
/** A message of those words, which it asks for too unless it is said otherwise. */
const words = (text: string, { wish = text, ...more }: { wish?: string } & Record<string, unknown> = {}) =>
  incoming({ answered: 'not', beside: [], input: { by: 'words', text, wish }, ...more })
const pressed = (input: object, more: object = {}) =>
  incoming({ answered: 'action', thread, card: { id: '1795000000002', thread }, input, ...more })
const recorded = (author: object, text = 'Our learners are nurses & carers.', beside: string[] = []) =>
  incoming({ answered: 'dialog', thread, source: { url: link }, beside, input: { by: 'recording', text, author } })
const changed = (delivery: string, text: string | undefined) =>
  incoming({
    delivery: `${conversations.channel};messageid=${thread}/1795000000009/${delivery}/2026-11-24T01:00:00.000Z`,
    thread,
    input: { by: 'changing', message: '1795000000009', text },
  })
const at = (is: string, id: string) => ({ is, place: { platform: 'teams', tenant, id } })
const ignored = (why: string) => ({ is: 'ignored', why })
const malformed = (what: string) => ({ is: 'malformed', what })
const team = '19:general@thread.tacv2'
const { channel, personal } = conversations

/** Every fixture and what it is read as. */
const readings: Record<string, { is: string }> = {
  adaptiveCard_action__boxes: pressed({ added: { ticked: ['C07.2'], unticked: ['C07.3'] } }),
  'adaptiveCard_action__boxes-beside': pressed({ added: {}, boxes: [{ ticked: { ticked: ['C07.2'], unticked: [] } }] }),
  adaptiveCard_action__button: pressed({ by: 'pressing', written: '{"do":"edit","item":"Q07.1"}', form: false }),
  adaptiveCard_action__cancel: pressed({ by: 'closing', written: '{"do":"dismiss"}' }),
  adaptiveCard_action__form: pressed({
    form: true,
    added: {
      values: {
        text: 'Read a dashboard',
        to: { id: '29:ben', name: 'Ben' },
        by: '2030-01-15',
        phases: ['1', '2'],
        economy: 'Singapore',
      },
    },
  }),
  'adaptiveCard_action__form-left-empty': pressed({ added: { values: { text: '', to: null, by: null, phases: [] } } }),
  'adaptiveCard_action__from-bot': ignored('a bot did it'),
  'adaptiveCard_action__not-ours': malformed('value.action.data'),
  'composeExtension_fetchTask__not-ours': ignored('the command Test of composeExtension/fetchTask'),
  'composeExtension_submitAction__not-ours': ignored('the command record of composeExtension/submitAction'),
  'composeExtension_fetchTask__of-bot': recorded({ is: 'bot', name: 'Copilot' }),
  'composeExtension_fetchTask__own-message': recorded({ is: 'presser' }),
  composeExtension_fetchTask__picture: recorded({ is: 'somebody', directoryId: 'aad-ben' }, '', ['picture']),
  composeExtension_fetchTask__record: recorded({ is: 'somebody', directoryId: 'aad-ben' }),
  composeExtension_query__plain: ignored('invoke composeExtension/query'),
  composeExtension_submitAction__answer: incoming({
    answered: 'dialog',
    source: { message: '17', url: link },
    input: { by: 'pressing', added: { values: { item: 'Q02.1', text: 'Nurses.' } } },
  }),
  'conversationUpdate__bot-added': at('installed', team),
  'conversationUpdate__bot-added-to-channel': at('installed', channel),
  'conversationUpdate__bot-added-to-chat': at('installed', personal),
  'conversationUpdate__bot-removed': at('gone', team),
  'conversationUpdate__channel-deleted': at('gone', channel),
  'conversationUpdate__channel-renamed': ignored('a change of the conversation'),
  'conversationUpdate__channel-restored': at('back', channel),
  'conversationUpdate__person-added': ignored('a change of the conversation'),
  'conversationUpdate__person-removed': ignored('a change of the conversation'),
  'conversationUpdate__team-deleted': at('gone', team),
  'conversationUpdate__team-deleted-for-good': at('gone', team),
  'conversationUpdate__team-renamed': ignored('a change of the conversation'),
  'conversationUpdate__team-restored': at('back', team),
  'event__meeting-start': ignored('event'),
  fileConsent_invoke__accept: ignored('invoke fileConsent/invoke'),
  fileConsent_invoke__decline: ignored('invoke fileConsent/invoke'),
  installationUpdate__add: at('installed', personal),
  'installationUpdate__add-upgrade': at('installed', team),
  'installationUpdate__add-to-channel': at('installed', channel),
  installationUpdate__remove: at('gone', personal),
  'installationUpdate__remove-upgrade': at('gone', team),
  'malformed__no-conversation': malformed('conversation'),
  'malformed__no-id': malformed('id'),
  'malformed__no-sender': malformed('from'),
  'malformed__no-tenant': malformed('the tenant'),
  'malformed__other-channel': malformed('channelId'),
  'malformed__press-without-action': malformed('action'),
  'malformed__text-not-a-string': malformed('text'),
  'malformed__two-tenants': malformed('the tenant'),
  'malformed__unknown-type': malformed('an activity of unknown type'),
  'malformed__value-not-ours': malformed('value'),
  'invoke__unheard-of': ignored('invoke handoff/action'),
  messageDelete__soft: changed('deleted', undefined),
  messageReaction__like: ignored('messageReaction'),
  'messageReaction__taken-back': ignored('messageReaction'),
  messageUpdate__edited: changed('edited', 'Learners can teach a lesson'),
  'messageUpdate__from-us': ignored('a bot did it'),
  messageUpdate__undeleted: changed('restored', 'Learners can plan a lesson'),
  'messageUpdate__unheard-of': ignored('messageUpdate pinMessage'),
  message__blockquote: incoming({
    input: { by: 'words', text: '> Nurses <read> dashboards\nI agree', wish: 'I agree' },
  }),
  message__bold: words('Learners can plan'),
  'message__called-in-quote': ignored('our name is only quoted'),
  message__emoji: words('Learners can plan 👋🏽'),
  message__file: words('needs.pdf', { wish: '', source: { files: ['https://bar.example/needs.pdf'] } }),
  message__forwarded: words('Ben: Two employers confirmed our outcomes', {
    wish: 'ask Two employers confirmed our outcomes',
  }),
  'message__forwarded-question': words('Ben: how long should a micro-credential be?', {
    wish: 'ask how long should a micro-credential be?',
  }),
  'message__forwarded-unreadable': words('', { beside: ['forwarded message'] }),
  'message__from-bot': ignored('a bot did it'),
  'message__from-copilot': ignored('a bot did it'),
  'message__from-guest': words('Learners can plan a lesson', { by: { id: '29:guest' }, name: 'Guest' }),
  'message__group-chat': words('Learners can plan a lesson', {
    delivery: '19:group@thread.v2/1795000000009',
    at: Date.parse('2026-11-24T01:00:00Z'),
    by: { platform: 'teams', tenant, id: '29:ana' },
    name: 'Ana',
    zone: 'Asia/Singapore',
    placeKind: 'group',
    thread: 'chat',
  }),
  'message__in-channel': words('how long should it be?', {
    place: { id: channel },
    placeKind: 'channel',
    thread: undefined,
    message: { id: '1795000000009', thread: '1795000000009' },
  }),
  'message__kind-of-tomorrow': words('Learners can plan a lesson', { placeKind: 'group' }),
  'message__link-with-preview': words('https://example.org'),
  message__list: words('Learners can\n- read\n- act\n  1. soon'),
  message__location: words('', { beside: ['card'] }),
  'message__meeting-chat': words('status', { placeKind: 'group' }),
  'message__mention-as-code': ignored('our name is only quoted'),
  'message__mention-in-pieces': words('assign 07.1 <@29:ann|Ann Lee>'),
  'message__mention-of-person': words('assign 07.1 <@29:ben|Ben> by friday'),
  'message__mention-of-tag': words('assign 07.1 Course team'),
  message__nod: words('👍🏽'),
  message__personal: words('status', { placeKind: 'personal', place: { id: personal } }),
  message__picture: words('', { beside: ['picture', 'picture'] }),
  'message__press-as-message': pressed({ added: { values: { text: 'By a workshop.' } } }, { answered: 'not' }),
  'message__quoted-command': words('status'),
  'message__quoted-in-html': words('mine'),
  'message__quoted-reply': words('Learners can plan a lesson'),
  'message__reply-without-words': words('', { beside: ['quoted message'] }),
  message__table: words('Our cohorts\nCohort | Size\nA | 24'),
  'message__thread-reply': words('Learners can read a dashboard & act', {
    thread,
    source: {
      message: '1795000000009',
      url: `https://teams.microsoft.com/l/message/${encodeURIComponent(channel)}/1795000000009?tenantId=${tenant}&parentMessageId=${thread}`,
    },
  }),
  'message__thread-reply-with-file': words('our plan', {
    thread,
    source: { files: ['https://example.sharepoint.com/sites/course/plan.pdf'] },
  }),
  signin_verifyState__plain: ignored('invoke signin/verifyState'),
  task_fetch__plain: ignored('invoke task/fetch'),
  typing__plain: ignored('typing'),
}

describe('an activity of Teams', () => {
  test('has a reading for every fixture', () => {
    const files = readdirSync(new URL('../fixtures/teams/', import.meta.url)).map((file) => file.replace('.json', ''))
    expect(files.sort()).toEqual(Object.keys(readings).sort())
  })

  test.each(Object.entries(readings))('%s', (name, expected) => {
    expect(read(fixture(name), now)).toMatchObject(expected)
  })

  test('is none of another conversation, though both have one id', () => {
    const one = fixture('message__personal')
    const id = (id: string) =>
      (read({ ...one, conversation: { ...(one['conversation'] as object), id } }, now) as { incoming: TeamsIncoming })
        .incoming.delivery
    expect(id('a:1')).toBe(id('a:1'))
    expect(id('a:1')).not.toBe(id('a:2'))
  })
})

describe('the door of Teams', () => {
  afterEach(() => teams.close())

  test('takes all but what is malformed and invokes that are not ours, and logs no words', async () => {
    await open('channel')
    const told: Record<string, number> = {}
    for (const name of Object.keys(readings)) {
      const activity = { ...fixture(name), serviceUrl: teams.connector.url }
      told[name] = (await teams.deliver(activity)).status
    }
    const due = ([name, { is }]: [string, { is: string }]) =>
      is === 'malformed' ? 400 : is === 'ignored' && fixture(name)['type'] === 'invoke' ? 501 : 200
    expect(told).toEqual(Object.fromEntries(Object.entries(readings).map((one) => [one[0], due(one)])))
    expect(teams.logged.join()).not.toMatch(/Learners|learners|nurses|secret/)
  })
})
