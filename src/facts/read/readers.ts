import { assessment, award, mode, pace, result, stacking, supervision } from './choices.ts'
import { list, outcomes, prerequisites } from './lines.ts'
import { price, start } from './money.ts'
import type { FactReader } from './reader.ts'
import { credit, hours, level, passMark, review, valid, weekly, weeks } from './size.ts'

/** How the value of each fact is read from an answer; what has none here is stated by people alone. */
export const readers: Readonly<Record<string, FactReader>> = {
  hours,
  weekly,
  weeks,
  credit,
  level,
  review,
  valid,
  'pass-mark': passMark,
  price,
  start,
  mode,
  pace,
  assessment,
  supervision,
  result,
  stacking,
  award,
  outcomes,
  units: list,
  tasks: list,
  prerequisites,
}
