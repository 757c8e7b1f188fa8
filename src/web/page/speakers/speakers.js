import { ask } from '../dialog.js'
import { byId, h } from '../dom.js'
import { writers } from '../talk/messages.js'
import { added, choose, chosen, isKnownAs, keepAs, keepName, myId, namesKept, newId } from './kept.js'

/** @typedef {import('../server.js').Speaker} Speaker */

/** Who can speak in this browser, each under a name that reads well in a sentence: three roles to try a team with and whoever was added, or one person where several people share the workspace. @type {Speaker[]} */
let speakers = [
  { id: 'you', name: 'Course lead', guest: false },
  { id: 'colleague', name: 'A colleague', guest: false },
  { id: 'guest', name: 'A guest', guest: true },
]

/** As many as the server tells apart on one page. */
const most = 10
/** The choice that adds a person. */
const another = '+'

const select = () => /** @type {HTMLSelectElement} */ (byId('speaker'))
const newcomer = 'Somebody new'
/** Whether whoever stood aside has not been asked for a name. */
let nameless = false
/** Who speaks just now. */
let now = 'you'
/** Called when somebody else speaks, or under another name. */
let changed = () => {}
/** Called when there is somebody more. */
let grown = () => {}

const current = () => speakers.find(({ id }) => id === now) ?? speakers[0]

/** @returns {Speaker} */
export function speaker() {
  const one = current()
  return { id: 'you', guest: false, ...one, name: one?.name || 'Somebody' }
}

/** The ids of those who can speak here. */
export const readers = () => speakers.map(({ id }) => id)

/** Everybody who can be named: who speaks here, and who has written before. @returns {Speaker[]} */
export function people() {
  const others = new Map(writers().map(({ id, name }) => [id, { id, name, guest: false }]))
  for (const one of speakers) others.set(one.id, one)
  return [...others.values()]
}

/**
 * Fills the choice of who speaks, lets people be added and names be changed; all of it is kept in this browser.
 * @param {boolean} shared @param {{ changed: () => void, grown: () => void }} told
 */
export function wireSpeakers(shared, told) {
  const names = namesKept()
  const all = shared ? [{ id: myId(), name: '', guest: false }] : [...speakers, ...added()]
  speakers = all.map((one) => ({ ...one, name: names[one.id] ?? one.name }))
  changed = told.changed
  grown = told.grown
  now = speakers.find(({ id }) => id === chosen())?.id ?? speakers[0]?.id ?? 'you'
  select().addEventListener('change', () => (select().value === another ? void addAnother() : speakAs(select().value)))
  byId('rename').addEventListener('click', () => void rename())
  fill(shared)
  byId('sign-out').hidden = !shared
  if (shared && speakers[0]?.name === '') void rename('What shall the others see when you write?')
}

/** Where somebody writes as the first of them in another browser, this one is somebody else, so that no two people are taken for one. True where somebody else speaks from now on. */
export function standAside() {
  if (now !== 'you' || select().disabled || isKnownAs('you') || chosen()) return false
  add(newcomer)
  nameless = true
  return true
}

/** Asks whoever stood aside for a name, once, before the first thing that is kept under it. */
export async function sayWho() {
  if (!nameless || current()?.name !== newcomer) return
  nameless = false
  await rename('It is kept with what you write. Without one you stay “Somebody new”.')
}

/** Remembers who was spoken as here. */
export const spoke = () => keepAs(now)

/** @param {string} id */
function speakAs(id) {
  now = id
  choose(id)
  fill(false)
  changed()
}

/** @param {boolean} shared */
function fill(shared) {
  const options = speakers.map((one) => h('option', { value: one.id }, one.name || 'Somebody'))
  const more = shared || speakers.length >= most ? [] : [h('option', { value: another }, 'Somebody else…')]
  select().replaceChildren(...options, ...more)
  select().value = now
  select().disabled = shared
}

/** @param {string} name */
function add(name) {
  const id = newId()
  speakers = [...speakers, { id, name, guest: false }]
  keepName(id, name)
  speakAs(id)
  grown()
}

async function addAnother() {
  select().value = now
  const name = safe(
    await ask({
      title: 'Somebody else',
      label: 'Name',
      hint: 'They can write, answer and be asked as anybody can.',
      value: '',
      submit: 'Add',
    }),
  )
  if (name) add(name)
}

async function rename(hint = 'This is what the others see, and what is kept with your answers from now on.') {
  const one = current()
  if (!one) return
  const called = one.name === newcomer ? '' : one.name
  const title = called ? `Name of “${called}”` : 'Your name'
  const name = safe(await ask({ title, label: 'Name', hint, value: called, submit: 'Save' }))
  if (!name) return
  one.name = name
  keepName(one.id, name)
  fill(select().disabled)
  changed()
}

/** @param {string | undefined} name */
const safe = (name) =>
  name
    ?.replace(/[<>|@]/g, '')
    .trim()
    .slice(0, 60)
