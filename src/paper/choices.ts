/** What can be made of a project's records, and as what. */
export const paperKinds = ['committee', 'advert', 'templates', 'summary'] as const
export type PaperKind = (typeof paperKinds)[number]

export const formats = ['word', 'html', 'markdown'] as const
export type Format = (typeof formats)[number]

/** As what a credential's description can be drafted. */
export const drafts = ['achievement', 'ctdl', 'europass'] as const
export type DraftKind = (typeof drafts)[number]
