import { z } from 'zod'
import { isProtected } from '../http/near.ts'

/** How Slack is reached, and for which workspaces. */
export type SlackConfig = {
  /** Ends in "/api/". */
  readonly api: string
  /** Events come to our address, or over a socket that we open. */
  readonly reach:
    | { readonly by: 'http'; readonly signingSecret: string }
    | { readonly by: 'socket'; readonly appToken: string; readonly unused?: 'SLACK_SIGNING_SECRET' }
  readonly workspace: { readonly has: 'token'; readonly token: string } | Installable
}

type Installable = {
  readonly has: 'installs'
  readonly clientId: string
  readonly clientSecret: string
  readonly stateSecret: string
  /** What tokens are encrypted with. */
  readonly secret: string
}

/** The Slack part of the environment; undefined where there is none. Each problem names its variable and where to find the value. */
export function readSlackConfig(env: NodeJS.ProcessEnv): SlackConfig | undefined | { problems: string[] } {
  const given = Object.fromEntries(Object.entries(env).filter(([name, value]) => name in schema.shape && value))
  if (!Object.keys(given).some((name) => name.startsWith('SLACK_') && name !== 'SLACK_API_URL')) return undefined
  const read = schema.safeParse(given)
  if (!read.success) return { problems: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
  const reach = readReach(read.data)
  const workspace = readWorkspace(read.data)
  const problems = [
    ...('problems' in reach ? reach.problems : []),
    ...('problems' in workspace ? workspace.problems : []),
    ...both(read.data),
  ]
  if (problems.length || 'problems' in reach || 'problems' in workspace) return { problems }
  return { api: read.data.SLACK_API_URL.replace(/\/*$/, '/'), reach, workspace }
}

type SlackVariables = z.infer<typeof schema>

const govSlack = 'Leave it out, except for GovSlack: https://slack-gov.com/api/'

const schema = z.object({
  SLACK_BOT_TOKEN: z
    .string()
    .regex(
      /^(xoxe\.)?xoxb-\S+$/,
      'starts with xoxb- and has no spaces. Find it under OAuth & Permissions, "Bot User OAuth Token".',
    )
    .optional(),
  SLACK_SIGNING_SECRET: z
    .string()
    .regex(
      /^(?!xox|xapp-).{8,}$/,
      'looks cut off, or is something else. Find it under Basic Information, App Credentials, "Signing Secret".',
    )
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .regex(
      /^xapp-\S+$/,
      'starts with xapp- and has no spaces. Make one under Basic Information, App-Level Tokens, with the scope connections:write.',
    )
    .optional(),
  SLACK_CLIENT_ID: z
    .string()
    .regex(/^\d+\.\d+$/, 'is two numbers with a point between. Find it under Basic Information, App Credentials.')
    .optional(),
  SLACK_CLIENT_SECRET: z.string().optional(),
  SLACK_STATE_SECRET: z
    .string()
    .min(16, 'make up a random text of at least 16 characters; it protects the installation page.')
    .optional(),
  SLACK_API_URL: z
    .url({ protocol: /^https?$/, error: `is not an address. ${govSlack}` })
    .refine(isProtected, `would send the token unprotected. ${govSlack}`)
    .default('https://slack.com/api/'),
  MCRED_SECRET: z
    .string()
    .min(
      32,
      "make up a random text of at least 32 characters and keep it safe: the workspaces' tokens are encrypted with it.",
    )
    .optional(),
})

/** The variables that are read here. */
export const slackNames = Object.keys(schema.shape)

function readReach({
  SLACK_APP_TOKEN,
  SLACK_SIGNING_SECRET,
}: SlackVariables): SlackConfig['reach'] | { problems: string[] } {
  if (SLACK_APP_TOKEN)
    return {
      by: 'socket',
      appToken: SLACK_APP_TOKEN,
      ...(SLACK_SIGNING_SECRET ? { unused: 'SLACK_SIGNING_SECRET' } : {}),
    }
  if (SLACK_SIGNING_SECRET) return { by: 'http', signingSecret: SLACK_SIGNING_SECRET }
  return {
    problems: [
      'SLACK_SIGNING_SECRET: is missing. Find it under Basic Information, App Credentials, "Signing Secret"; or set SLACK_APP_TOKEN instead, to run without a public address.',
    ],
  }
}

function readWorkspace(given: SlackVariables): SlackConfig['workspace'] | { problems: string[] } {
  const { SLACK_BOT_TOKEN: token, SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = given
  const { SLACK_STATE_SECRET: stateSecret, MCRED_SECRET: secret } = given
  if (!clientId && !clientSecret) return token ? { has: 'token', token } : { problems: [noToken] }
  if (clientId && clientSecret && stateSecret && secret && !token)
    return { has: 'installs', clientId, clientSecret, stateSecret, secret }
  return {
    problems: [
      ...(token ? [tokenToo] : []),
      ...(clientId ? [] : ['SLACK_CLIENT_ID: is missing. Find it under Basic Information, App Credentials.']),
      ...(clientSecret ? [] : ['SLACK_CLIENT_SECRET: is missing. Find it under Basic Information, App Credentials.']),
      ...(stateSecret ? [] : ['SLACK_STATE_SECRET: is missing. Make up a random text of at least 16 characters.']),
      ...(secret ? [] : [noSecret]),
    ],
  }
}

const noToken =
  'SLACK_BOT_TOKEN: is missing. Install the app to your workspace, then find it under OAuth & Permissions, "Bot User OAuth Token".'
const tokenToo =
  'SLACK_BOT_TOKEN: leave it out where SLACK_CLIENT_ID is set; each workspace then brings its own token when it installs the app.'
const noSecret =
  'MCRED_SECRET: is missing. Make up a random text of at least 32 characters and keep it safe; tokens are encrypted with it.'

const both = ({ SLACK_APP_TOKEN, SLACK_CLIENT_ID }: SlackVariables): string[] =>
  SLACK_APP_TOKEN && SLACK_CLIENT_ID
    ? [
        'SLACK_APP_TOKEN: an app that several workspaces install cannot use Socket Mode. Leave it out, or leave SLACK_CLIENT_ID out.',
      ]
    : []
