import type { Handed, Message } from './view.ts'

/** All files of a message. */
export const filesOf = ({ file, also }: Message): Handed[] => [file, also].filter((one) => one !== undefined)

/** A file as it can stand in JSON: bytes are written in base64. */
export type FileAsText = {
  readonly name: string
  readonly type: string
  readonly content: string
  readonly encoding?: 'base64' | undefined
}

export const fileAsText = ({ content, ...file }: Handed): FileAsText =>
  typeof content === 'string'
    ? { ...file, content }
    : { ...file, content: Buffer.from(content).toString('base64'), encoding: 'base64' }
