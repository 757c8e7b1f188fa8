/** What was typed and not sent yet, kept in this tab, so that a reload loses nothing. */

const most = 30

/** @template T @param {string} name @returns {{ get: (key: string) => T | undefined, set: (key: string, draft: T | undefined) => void }} */
export function draftsOf(name) {
  /** @returns {[string, T][]} newest last */
  const all = () => {
    try {
      return JSON.parse(sessionStorage.getItem(name) ?? '[]')
    } catch {
      return []
    }
  }
  return {
    get: (key) => all().find(([one]) => one === key)?.[1],
    set(key, draft) {
      const others = all().filter(([one]) => one !== key)
      const now = draft === undefined ? others : [...others, [key, draft]].slice(-most)
      try {
        sessionStorage.setItem(name, JSON.stringify(now))
      } catch {
        // A browser that keeps nothing more still shows what is typed.
      }
    },
  }
}
