/** What of one kind of element a platform takes at most: characters of a text, or parts of a list. */
export type LimitRule = { readonly of: string; readonly field: string; readonly most: number }
