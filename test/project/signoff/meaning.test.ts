import { describe, expect, test } from 'vitest'
import { meansTheSame } from '../../../src/project/signoff/meaning.ts'

const long =
  'Learners read a ward dashboard, find the three figures that matter for their shift, and tell a colleague why they matter before the day begins'

describe('a text that was written anew', () => {
  test.each([
    ['a comma', long, long.replace('dashboard,', 'dashboard')],
    ['space and lines', long, long.replaceAll(' ', '\n')],
    ['a full stop and a capital', long, `${long.toLowerCase()}.`],
    ['one word of many', long, long.replace('tell', 'explain to')],
    [
      'a figure that is written otherwise',
      'It costs 1,200 in all of the four regions.',
      'It costs 1200 in all of the four regions.',
    ],
    ['a curly apostrophe', 'It doesn’t end before June', "It doesn't end before June"],
    ['nothing', '', ''],
  ])('says the same where it differs by %s', (_, before, after) => {
    expect(meansTheSame(before, after)).toBe(true)
    expect(meansTheSame(after, before)).toBe(true)
  })

  test.each([
    ['a number', `${long}, in 20 hours`, `${long}, in 30 hours`],
    ['a sign before a number', `${long}, at -5 degrees`, `${long}, at 5 degrees`],
    ['a comparison', `${long} in < 20 minutes`, `${long} in > 20 minutes`],
    ['a currency', `${long} for $20`, `${long} for €20`],
    ['a name', `${long}, with Ana`, `${long}, with Ben`],
    ['a name at its head', `Ana says: ${long}`, `Ben says: ${long}`],
    ['names that change places', `${long}: Ana pays Ben`, `${long}: Ben pays Ana`],
    ['a denial', `${long}; it is assessed`, `${long}; it is not assessed`],
    [
      'where a denial stands',
      `${long} and they do not pay and they learn`,
      `${long} and they do pay and they not learn`,
    ],
    ['a fifth of the words', 'one two three four five', 'one two three four six'],
    ['words in another order', 'teachers grade students first of all', 'students grade teachers first of all'],
    ['signs where no spaces part words', '学习者阅读仪表板', '学习者撰写报告书'],
    ['being there at all', '', 'yes'],
  ])('says something else where it differs by %s', (_, before, after) => {
    expect(meansTheSame(before, after)).toBe(false)
    expect(meansTheSame(after, before)).toBe(false)
  })
})
