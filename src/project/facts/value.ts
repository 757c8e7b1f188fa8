/** What a fact says: a number, words or a choice's id, lines, or an amount with what it is counted in. */
export type FactValue = number | string | readonly string[] | FactAmount

export type FactAmount = { readonly amount: number; readonly unit: string }

export const isAmount = (value: FactValue): value is FactAmount => typeof value === 'object' && 'amount' in value

export const sameValue = (one: FactValue, other: FactValue): boolean => plainly(one) === plainly(other)

const plainly = (value: FactValue): string =>
  JSON.stringify(isAmount(value) ? [value.amount, value.unit] : value)
    .replace(/\s+/g, ' ')
    .toLowerCase()
