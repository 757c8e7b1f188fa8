/** Days and times as the page shows them: by the clock of the project, which its cards go by, else by the browser's. */

/** @type {string | undefined} */
let zone
let day = dayIn()
let time = timeIn()

function dayIn() {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone })
}

function timeIn() {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone })
}

/** @param {string} to */
export function showIn(to) {
  zone = to
  day = dayIn()
  time = timeIn()
}

export const zoneShown = () => zone ?? ''

/** @param {number} at */
export const timeOf = (at) => time.format(at)

/** @param {number} at */
export const dayOf = (at) => day.format(at)

/** @param {number} at */
export const dayName = (at) => (dayOf(at) === dayOf(Date.now()) ? 'Today' : dayOf(at))
