/** As many buttons as stand beside each other under a card: on a phone more would take another row. */
export const mostInRow = 3

/** Buttons as a card shows them, the first beside each other and the rest behind them: in a menu, or in a row of its own where it is one. */
export const inRow = <C>(choices: readonly C[], most = mostInRow): { row: readonly C[]; more: readonly C[] } => ({
  row: choices.slice(0, most),
  more: choices.slice(most),
})
