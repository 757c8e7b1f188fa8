import type { AttachedFile } from '../../../conversation/turn.ts'
import type { SlackMessage } from './payload.ts'

/** The files of a message, with where each can be fetched. */
export const filesIn = (files: SlackMessage['files']): AttachedFile[] =>
  (files ?? []).slice(0, 10).flatMap(({ name, url_private_download: download, url_private: shown }) => {
    const url = download ?? shown
    return name ? [{ name: name.slice(0, 200), ...(url ? { url } : {}) }] : []
  })
