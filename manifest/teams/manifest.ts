import { commands } from '../../src/conversation/language/commands.ts'

/** What the package says about who runs the bot. */
export type About = {
  /** The app id of the bot, "Microsoft App ID" in Azure. */
  readonly id: string
  /** The bot's address as others reach it. */
  readonly address: string
  readonly developer: string
  readonly privacy: string
  readonly terms: string
  readonly version: string
}

/** Commands that Teams offers when somebody starts to type to the bot, at most ten. */
const offered = ['home', 'mine', 'next', 'status', 'missing', 'ask', 'template', 'nudge', 'start', 'help']

/** The manifest of the Teams app, schema 1.22. */
export function manifest({ id, address, developer, privacy, terms, version }: About) {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.22/MicrosoftTeams.schema.json',
    manifestVersion: '1.22',
    version,
    id,
    developer: { name: developer, websiteUrl: address, privacyUrl: privacy, termsOfUseUrl: terms },
    name: { short: 'mcred', full: 'mcred, for teams that build micro-credentials' },
    description: {
      short: 'Builds a micro-credential with your team, one question at a time.',
      full: description,
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#3559C7',
    defaultInstallScope: 'team',
    defaultGroupCapability: { team: 'bot', groupchat: 'bot' },
    bots: [
      {
        botId: id,
        scopes: ['personal', 'team', 'groupChat'],
        supportsFiles: true,
        isNotificationOnly: false,
        commandLists: [{ scopes: ['personal', 'team', 'groupChat'], commands: offered.map(commandOf) }],
      },
    ],
    composeExtensions: [
      {
        botId: id,
        commands: [
          {
            id: 'record',
            type: 'action',
            title: 'Record as an answer',
            description: 'Keeps this message as the answer to one of the questions',
            context: ['message'],
            fetchTask: true,
          },
        ],
      },
    ],
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [new URL(address).hostname],
  }
}

const description = `mcred knows APEC's Online Micro-credentials Toolkit and works through it with your course team, in channels, group chats and in a chat of your own.

Ask it anything about designing a micro-credential: each answer names the place in the toolkit it comes from, and where the toolkit says nothing, mcred says so. Go through the six phases one question at a time; answers, ticked checks and assignments are kept with name and date, and the templates fill themselves from them. Once a week a reminder shows what is still open.

Mention @mcred in a channel and type start.`

function commandOf(word: string): { title: string; description: string } {
  const command = commands.find(({ words }) => words[0] === word)
  if (!command) throw new Error(`There is no command ${word}; the list of what Teams offers is out of date.`)
  return { title: word, description: command.says.slice(0, 128) }
}

type Limit = readonly [path: string, most: number]

const limits: readonly Limit[] = [
  ['name.short', 30],
  ['name.full', 100],
  ['description.short', 80],
  ['description.full', 4_000],
  ['developer.name', 32],
  ['developer.websiteUrl', 2_048],
  ['developer.privacyUrl', 2_048],
  ['developer.termsOfUseUrl', 2_048],
  ['bots.0.commandLists', 3],
  ['bots.0.commandLists.0.commands', 10],
  ...offered.flatMap((_, n): Limit[] => [
    [`bots.0.commandLists.0.commands.${n}.title`, 32],
    [`bots.0.commandLists.0.commands.${n}.description`, 128],
  ]),
  ['composeExtensions.0.commands.0.title', 32],
  ['composeExtensions.0.commands.0.description', 128],
  ['validDomains', 16],
]

/** What in a manifest is longer than Teams takes, or no https address: "name.short: 40 of 30". */
export function faultsIn(made: ReturnType<typeof manifest>): string[] {
  const long = limits.flatMap(([path, most]) =>
    sizeOf(at(made, path)) > most ? [`${path}: ${sizeOf(at(made, path))} of ${most}`] : [],
  )
  const open = Object.entries(made.developer).flatMap(([name, value]) =>
    name !== 'name' && !value.startsWith('https://') ? [`developer.${name}: Teams takes https addresses only`] : [],
  )
  return [...long, ...open]
}

const at = (node: unknown, path: string): unknown =>
  path.split('.').reduce((part: unknown, name) => (part as Record<string, unknown> | undefined)?.[name], node)

const sizeOf = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 0)
