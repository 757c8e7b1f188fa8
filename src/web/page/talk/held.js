/** A press is over by then where no click follows; on a phone one comes a moment after the finger is gone. */
const after = 60
/** Nobody presses for longer; the end of a press may go by unseen. */
const longest = 5000

/**
 * Draws at once, but for while a finger or a mouse button is down: what is about to be pressed would move, or be replaced.
 * @param {HTMLElement} where @param {() => void} draw
 */
export function whileNothingIsPressed(where, draw) {
  let isDown = false
  let isOwed = false
  let timer = 0
  function letGo() {
    isDown = false
    if (!isOwed) return
    isOwed = false
    draw()
  }
  /** @param {boolean} down @param {number} wait */
  const letGoIn = (down, wait) => {
    isDown = down
    clearTimeout(timer)
    timer = setTimeout(letGo, wait)
  }
  where.addEventListener('pointerdown', () => letGoIn(true, longest), true)
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => isDown && letGoIn(true, after), true)
  // What the click itself brings about is drawn at once.
  addEventListener('click', () => letGoIn(false, 0), true)
  return () => {
    if (isDown) isOwed = true
    else draw()
  }
}
