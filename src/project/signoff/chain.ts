/** What of a request says which one it goes on with. */
type GoingOn = {
  readonly id: string
  readonly gate: string
  readonly asked: { readonly renews?: string | undefined }
  readonly ended: string | undefined
}

/**
 * The requests that one goes on with, oldest first, and itself last: from the one that it says, all that came between.
 * Clocks of platforms differ, so what it goes on with may be dated after it.
 */
export function chainOf<R extends GoingOn>(request: R, all: readonly R[]): R[] {
  const ofGate = all.filter((one) => isOfGate(one, request))
  const chain = [request]
  for (let links = linksOf(request, ofGate); links[0] && !chain.includes(links[0]); links = linksOf(links[0], ofGate))
    chain.unshift(...links.filter((one) => !chain.includes(one)))
  return chain
}

/** Whether both ask for one gate, however its name is written. */
export const isOfGate = (one: { readonly gate: string }, other: { readonly gate: string }): boolean =>
  one.gate.toLowerCase() === other.gate.toLowerCase()

/** What was recalled in between counts no more than what it never was. */
function linksOf<R extends GoingOn>(request: R, ofGate: readonly R[]): R[] {
  const [at, from] = [ofGate.indexOf(request), ofGate.findIndex(({ id }) => id === request.asked.renews)]
  if (from < 0) return []
  const links = from < at ? ofGate.slice(from, at) : ofGate.slice(from, from + 1)
  return links.filter(({ id, ended }) => ended !== 'recalled' || id === request.asked.renews)
}
