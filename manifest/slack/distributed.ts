/** The manifest in `slack.json`, as far as it is changed here. */
type Manifest = {
  readonly display_information: Readonly<Record<string, unknown>>
  readonly features: { readonly slash_commands: readonly Readonly<Record<string, unknown>>[] } & Readonly<
    Record<string, unknown>
  >
  readonly oauth_config: Readonly<Record<string, unknown>>
  readonly settings: {
    readonly event_subscriptions: Readonly<Record<string, unknown>>
    readonly interactivity: Readonly<Record<string, unknown>>
  } & Readonly<Record<string, unknown>>
}

export type Reached = {
  /** "https://mcred.example.org" */
  readonly address: string
  readonly contact?: string | undefined
  readonly privacy?: string | undefined
}

/** The manifest for an app that others may install: Slack calls it over HTTP, and it says at length what it does and whom to ask. */
export function distributed<M extends Manifest>(manifest: M, { address, contact, privacy }: Reached) {
  const root = address.replace(/\/+$/, '')
  const events = `${root}/slack/events`
  const { features, oauth_config, settings } = manifest
  return {
    ...manifest,
    display_information: {
      ...manifest.display_information,
      description: 'Builds a micro-credential with your team, step by step',
      long_description: described(contact, privacy),
    },
    features: { ...features, slash_commands: features.slash_commands.map((one) => ({ ...one, url: events })) },
    oauth_config: { ...oauth_config, redirect_urls: [`${root}/slack/oauth_redirect`] },
    settings: {
      ...settings,
      event_subscriptions: { ...settings.event_subscriptions, request_url: events },
      interactivity: { ...settings.interactivity, request_url: events },
      socket_mode_enabled: false,
    },
  }
}

const described = (contact: string | undefined, privacy: string | undefined): string =>
  [
    'mcred walks a course team through building an online micro-credential. It knows the APEC Online micro-credentials toolkit (June 2024): ask it anything about that, and it answers with the place it comes from, or says that the toolkit does not say. It goes through the six phases with your team one question at a time, in a thread, and keeps what you decide with name and date. Once a week it reminds the channel of what is missing, and names whoever took something on.',
    'It fills the toolkit’s templates from your answers, writes papers for a committee as Word, and asks deans to sign what is recorded.',
    'It reads what is addressed to it and what is written in threads that it opened. Without a language model nothing leaves the server that runs it. "/mcred privacy" says what is kept, "/mcred forget me" removes it.',
    `Support: ${contact ?? 'whoever runs this mcred; "/mcred about" says who.'}${privacy ? ` Privacy: ${privacy}` : ''}`,
  ].join('\n\n')
