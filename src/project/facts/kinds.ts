export type FactOption = { readonly id: string; readonly label: string }

/** Of what form a fact's value is. `unit` stands after a number; `zero` is said in place of 0. */
export type FactKind =
  | {
      readonly kind: 'number'
      readonly unit: string
      readonly one: string
      readonly most: number
      readonly zero?: string
    }
  /** `unitLabel`: what the unit is called where it is asked for. `before`: the unit stands before the number. */
  | {
      readonly kind: 'amount'
      readonly unitLabel: string
      readonly zero: string
      readonly before?: true
      readonly hint: string
    }
  | { readonly kind: 'choice'; readonly options: readonly FactOption[] }
  | { readonly kind: 'choices'; readonly options: readonly FactOption[] }
  | { readonly kind: 'text'; readonly hint?: string }
  /** A day or a month: "2027-03-01", "2027-03". */
  | { readonly kind: 'date' }
  | { readonly kind: 'lines'; readonly hint: string }

export type FactGroup = 'size' | 'content' | 'assessment' | 'delivery' | 'dates' | 'award' | 'people' | 'institution'

/**
 * A value that forms ask for. `from`: the items whose answers may say it, likeliest first. `step`: where it belongs, and so
 * with which phase it is signed.
 */
export type Fact = FactKind & {
  readonly id: string
  readonly label: string
  readonly group: FactGroup
  readonly step: number
  readonly from: readonly string[]
}
