import { describe, expect, test } from 'vitest'
import { meansTheSame } from '../../src/project/meaning.ts'

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
    ['a number that is a figure now', `${long}, in two weeks`, `${long}, in 2 weeks`],
    ['wide figures', '本課程共２０小時，每週一次', '本課程共20小時,每週一次。'],
    ['Chinese punctuation', '學員每週上課一次，並須完成作業。', '學員每週上課一次 並須完成作業'],
    ['how an accent is written', 'Evaluación al final del curso', 'Evaluacio\u0301n al final del curso.'],
    ['a mark that nobody sees', `\ufeff${long}`, `${long}\u200b`],
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
    ['a number in words', `${long}, in two weeks`, `${long}, in nine weeks`],
    ['a number in words of two parts', `${long}, for twenty-five dollars`, `${long}, for ninety-five dollars`],
    ['what is counted', `${long}, in two weeks`, `${long}, in two months`],
    ['thousands and millions', `${long} for 20k each`, `${long} for 20m each`],
    ['how much of it', `Half of them say: ${long}`, `All of them say: ${long}`],
    ['which one', `${long} in the first week`, `${long} in the third week`],
    ['what is asked of them', long.replace('read', 'must read'), long.replace('read', 'may read')],
    ['a denial before a word', `${long}; it is assessed`, `${long}; it is unassessed`],
    ['a denial before a hyphen', `${long}; it is assessed`, `${long}; it is un-assessed`],
    ['a box that is ticked', `${long}: ☑ exam ☐ project`, `${long}: ☐ exam ☑ project`],
    [
      'Arabic figures',
      'المدة ٢٠ ساعة في الأسبوع مع تقييم نهائي وشهادة رقمية للمتعلمين',
      'المدة ٩٠ ساعة في الأسبوع مع تقييم نهائي وشهادة رقمية للمتعلمين',
    ],
    ['Arabic figures among English', `${long}, in ٢٠ hours`, `${long}, in ٩٠ hours`],
    ['Thai figures', 'หลักสูตรนี้ใช้เวลา ๒๐ ชั่วโมงต่อสัปดาห์และมีการประเมินผล', 'หลักสูตรนี้ใช้เวลา ๙๐ ชั่วโมงต่อสัปดาห์และมีการประเมินผล'],
    ['wide figures', '本課程共２０小時，每週一次，學員須通過評量', '本課程共９０小時，每週一次，學員須通過評量'],
    [
      'Chinese figures',
      '本課程共二十小時，每週一次，學員須通過評量才能取得證書與學分',
      '本課程共九十小時，每週一次，學員須通過評量才能取得證書與學分',
    ],
    [
      'a Chinese denial',
      '不需要考試，學員每週上課一次，並須完成作業與專題報告',
      '需要考試，學員每週上課一次，並須完成作業與專題報告',
    ],
    [
      'a Japanese denial',
      '受講者は試験を受けます。毎週一回、課題を提出してください',
      '受講者は試験を受けません。毎週一回、課題を提出してください',
    ],
    [
      'a Spanish number',
      'El curso dura veinte horas y cada persona recibe una insignia digital al final del programa',
      'El curso dura noventa horas y cada persona recibe una insignia digital al final del programa',
    ],
    [
      'an Indonesian denial',
      'Peserta harus lulus ujian akhir untuk mendapat lencana digital dari universitas pada akhir program',
      'Peserta tidak harus lulus ujian akhir untuk mendapat lencana digital dari universitas pada akhir program',
    ],
    [
      'a Vietnamese word',
      'Khóa học có hai mươi giờ mỗi tuần và có bài kiểm tra cuối khóa cho mọi người',
      'Khóa học có chín mươi giờ mỗi tuần và có bài kiểm tra cuối khóa cho mọi người',
    ],
  ])('says something else where it differs by %s', (_, before, after) => {
    expect(meansTheSame(before, after)).toBe(false)
    expect(meansTheSame(after, before)).toBe(false)
  })
})
