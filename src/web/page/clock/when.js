/** "Mon 30 Nov, 09:00", as it is in that time zone. @param {number} at @param {string} zone */
export const moment = (at, zone) =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  }).format(at)

/** "30 Nov" @param {number} at @param {string} zone */
export const shortDay = (at, zone) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: zone }).format(at)
