import type { Platform } from './project/place.ts'
import { readSlackConfig, slackNames } from './slack/config.ts'
import { readTeamsConfig, teamsNames } from './teams/config.ts'

export type Chat = Exclude<Platform, 'web'>

type ChatSettings = {
  /** Undefined where none of its variables is given. */
  read(env: NodeJS.ProcessEnv, host: string): object | undefined
  readonly variables: readonly string[]
  /** How the names of its variables begin. */
  readonly prefixes: readonly [string, ...string[]]
}

/** The chats that mcred can be connected to: how each is set up. */
export const chats = {
  slack: { read: readSlackConfig, variables: slackNames, prefixes: ['SLACK_'] },
  teams: { read: readTeamsConfig, variables: teamsNames, prefixes: ['TEAMS_', 'MicrosoftApp'] },
} satisfies Record<Chat, ChatSettings>

/** What each chat is set up with, as far as it is. */
export type ChatConfigs = {
  readonly [C in Chat]: Exclude<ReturnType<(typeof chats)[C]['read']>, { problems: string[] }>
}
