import type { DraftKind } from '../choices.ts'
import type { Records } from '../records.ts'
import { asHtml } from '../render/html.ts'
import type { PaperFile } from '../render/written.ts'
import { achievementDraft, ctdlDraft } from './drafts.ts'
import { europass } from './europass.ts'

/** A draft of the credential as a file: for a badge platform, for Credential Engine's registry, and to fill in Europass by. */
export function credentialFile(records: Records, draft: DraftKind): PaperFile {
  switch (draft) {
    case 'achievement':
      return inJson('achievement-draft.json', achievementDraft(records))
    case 'ctdl':
      return inJson('ctdl-draft.json', ctdlDraft(records))
    case 'europass':
      return { name: 'europass.html', type: 'text/html', content: asHtml(europass(records)) }
    default:
      return draft satisfies never
  }
}

const inJson = (name: string, draft: object): PaperFile => ({
  name,
  type: 'application/json',
  content: `${JSON.stringify(draft, null, 2)}\n`,
})
