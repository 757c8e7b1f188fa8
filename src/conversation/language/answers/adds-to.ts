/** "Add that …", "also …": more of an answer, not another one. */
export const addsTo = (said: string): boolean => adding.test(said)
const adding =
  /^(?:@\S+\s+)?(?:(?:please|pls|ok(?:ay)?|and|oh|yes)[\s,]+)*(?:add|also)\b|\bshould also (?:say|mention|include|list|state|cover)\b/i

/** "It should also say …": surely so. */
export const surelyAddsTo = (said: string): boolean => addsTo(said) && /\bshould also\b/i.test(said)
