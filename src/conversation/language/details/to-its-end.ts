import { withoutCourtesy } from '../small-talk.ts'

/** A reason ends where its sentence does, or where what is to be done begins. */
export function toItsEnd(said: string, text: string): string {
  const at = said.indexOf(text) + text.length
  const [more = ''] =
    /^(?:(?![.;!?](?:\s|$)|["”)]|,? (?:so|please|pls|can|could)\b|,? (?:and )?(?:mark|skip|park|tick|untick|set|hand|give|put)\b).)*/su.exec(
      said.slice(at),
    ) ?? []
  return /[\p{L}\p{N}]/u.test(more) ? withoutCourtesy(`${text}${more}`).trim() : text
}
