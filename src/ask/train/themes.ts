import { fixedChance } from '../chance.ts'
import type { Sparse, Texts } from './texts.ts'

const rounds = 40

/** The main themes of the places: for each word its share in each theme (latent semantic analysis by repeated projection). */
export function themesOf({ whole, words }: Pick<Texts, 'whole' | 'words'>, dimensions: number): Float64Array {
  const chance = fixedChance(11)
  let themes = Float64Array.from({ length: words.length * dimensions }, () => chance() - 0.5)
  for (let round = 0; round < rounds; round++) {
    orthogonal(themes, dimensions)
    themes = backward(whole, forward(whole, themes, dimensions), words.length)
  }
  orthogonal(themes, dimensions)
  return themes
}

/** Each text in the space that the words' rows span. */
export function forward(texts: readonly Sparse[], rows: Float64Array, dimensions: number): Float64Array {
  const out = new Float64Array(texts.length * dimensions)
  for (const [text, { words, weights }] of texts.entries())
    for (let n = 0; n < words.length; n++)
      for (let at = 0; at < dimensions; at++)
        out[text * dimensions + at]! += weights[n]! * rows[words[n]! * dimensions + at]!
  return out
}

function backward(texts: readonly Sparse[], projected: Float64Array, words: number): Float64Array<ArrayBuffer> {
  const dimensions = projected.length / texts.length
  const out = new Float64Array(words * dimensions)
  for (const [text, one] of texts.entries())
    for (let n = 0; n < one.words.length; n++)
      for (let at = 0; at < dimensions; at++)
        out[one.words[n]! * dimensions + at]! += one.weights[n]! * projected[text * dimensions + at]!
  return out
}

/** Makes the columns of a matrix of unit length and at right angles, in place. */
function orthogonal(matrix: Float64Array, columns: number): void {
  const rows = matrix.length / columns
  for (let column = 0; column < columns; column++) {
    for (let other = 0; other < column; other++) {
      let product = 0
      for (let row = 0; row < rows; row++) product += matrix[row * columns + column]! * matrix[row * columns + other]!
      for (let row = 0; row < rows; row++) matrix[row * columns + column]! -= product * matrix[row * columns + other]!
    }
    let squares = 0
    for (let row = 0; row < rows; row++) squares += matrix[row * columns + column]! ** 2
    const length = Math.sqrt(squares) || 1
    for (let row = 0; row < rows; row++) matrix[row * columns + column]! /= length
  }
}
