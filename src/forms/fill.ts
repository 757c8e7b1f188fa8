import { clean } from '../paper/render/clean.ts'
import type { KeptForm } from './form.ts'

/** The form with the words of each tag in its place, as plain text; nothing in the form is run, and no other data can be named in it. */
export async function filled({ bytes, signs }: KeptForm, words: ReadonlyMap<string, string>): Promise<Uint8Array> {
  const { TemplateHandler, TextPlugin } = await import('easy-template-x')
  const handler = new TemplateHandler({
    plugins: [new TextPlugin()],
    delimiters: { tagStart: signs[0], tagEnd: signs[1] },
    scopeDataResolver: ({ strPath }) => clean(words.get(strPath.join('.').trim()) ?? ''),
  })
  return new Uint8Array(await handler.process(Buffer.from(bytes, 'base64'), {}))
}
