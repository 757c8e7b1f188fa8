/** A paper as a file. */
export type PaperFile = { readonly name: string; readonly type: string; readonly content: string | Uint8Array }
