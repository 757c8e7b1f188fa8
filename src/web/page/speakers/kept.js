/** What this browser keeps of who speaks in it. */

const names = 'mcred-speakers'
const me = 'mcred-me'
const speaking = 'mcred-speaking'
const as = 'mcred-spoke-as'

/** Whoever was added here begins so. */
const own = 'p-'

export const newId = () => `${own}${crypto.randomUUID().slice(0, 18)}`

/** The one person of this browser, where several people share the workspace. */
export function myId() {
  const id = localStorage.getItem(me) ?? newId()
  localStorage.setItem(me, id)
  return id
}

/** @returns {Record<string, string>} */
export const namesKept = () => read(names)

/** @param {string} id @param {string} name */
export const keepName = (id, name) => localStorage.setItem(names, JSON.stringify({ ...namesKept(), [id]: name }))

/** Whoever was added to those who can speak here. @returns {{ id: string, name: string, guest: boolean }[]} */
export const added = () =>
  Object.entries(namesKept())
    .filter(([id]) => id.startsWith(own) && id !== localStorage.getItem(me))
    .map(([id, name]) => ({ id, name, guest: false }))

/** Who spoke last: in this tab, else in this browser. */
export const chosen = () => sessionStorage.getItem(speaking) ?? localStorage.getItem(speaking) ?? undefined

/** @param {string} id */
export function choose(id) {
  sessionStorage.setItem(speaking, id)
  localStorage.setItem(speaking, id)
}

/** Whether somebody was spoken as in this browser. @param {string} id */
export const isKnownAs = (id) => id in read(as)

/** @param {string} id */
export const keepAs = (id) => localStorage.setItem(as, JSON.stringify({ ...read(as), [id]: '1' }))

/** @param {string} key @returns {Record<string, string>} */
function read(key) {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}')
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? kept : {}
  } catch {
    return {}
  }
}
