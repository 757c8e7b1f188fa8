import type { Details } from '../around.ts'

/** "#industry-partners", "the marketing channel": who else is to work on it, as it was called. */
export function channelIn(said: string): Pick<Details, 'to'> {
  const [found] =
    /(?<!\w)#[\p{L}\p{N}_-]{2,80}|\bthe (?!other\b|second\b|same\b)[\p{L}-]+(?: [\p{L}-]+)? channel\b/iu.exec(said) ??
    []
  return found ? { to: found } : {}
}
