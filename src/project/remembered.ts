import type { Project } from './project.ts'

/** The same, reckoned once of a project as it stands, which never changes, and the rest as it was given last. What comes of it is everybody's. */
export function remembered<Rest extends readonly unknown[], T>(
  reckon: (project: Project, ...rest: Rest) => T,
): typeof reckon {
  const known = new WeakMap<Project, { readonly rest: Rest; readonly what: T }>()
  return (project, ...rest) => {
    const before = known.get(project)
    if (before?.rest.length === rest.length && before.rest.every((one, n) => one === rest[n])) return before.what
    const what = reckon(project, ...rest)
    known.set(project, { rest, what })
    return what
  }
}
