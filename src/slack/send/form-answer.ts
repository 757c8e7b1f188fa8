/** What a sent form is answered with: what is wrong with it, or another form in its place. */
type Put = { readonly errors: Record<string, string> } | { readonly view: unknown }

/** The answer to a sent form, for as long as Slack waits for one. */
export type FormAnswer = {
  /** False where Slack has stopped waiting. */
  readonly put: (answer: Put) => boolean
  /** No answer is taken any more; what Slack is told. */
  readonly close: () => Record<string, unknown> | undefined
}

export function formAnswer(): FormAnswer {
  let given: Put | undefined
  let open = true
  return {
    put(answer) {
      if (open) given = answer
      return open
    },
    close() {
      open = false
      if (!given) return undefined
      return 'errors' in given
        ? { response_action: 'errors', errors: given.errors }
        : { response_action: 'update', view: given.view }
    },
  }
}
