/** @typedef {{ id: string, row: number, control: string | undefined }} Spot a message, the row and the control in it where there is one */

/** The message, row and control that an element is or is part of. @param {Element | null} element @returns {Spot | undefined} */
export function spotOf(element) {
  const message = element?.closest('.message')
  const control = element?.closest('[data-control]')
  const row = rowsOf(message).findIndex((one) => one.contains(element))
  return message
    ? { id: message.id, row, control: control instanceof HTMLElement ? control.dataset.control : undefined }
    : undefined
}

/** Brings the focus to a spot in a list, drawn anew or not: to its control, or where that is gone to its row or message. Gives the control back, where it is there. @param {HTMLElement} list @param {Spot} spot @param {FocusOptions} [options] */
export function focusOn(list, { id, row, control }, options) {
  const message = list.querySelector(`#${CSS.escape(id)}`)
  const inside = control === undefined ? undefined : message?.querySelector(`[data-control="${CSS.escape(control)}"]`)
  const element = inside ?? rowsOf(message)[row] ?? message
  if (!(element instanceof HTMLElement)) return undefined
  if (element !== inside) element.tabIndex = -1
  element.focus(options)
  return inside
}

/** @param {Element | null | undefined} message */
const rowsOf = (message) => [...(message?.querySelectorAll('.rows > li') ?? [])]
