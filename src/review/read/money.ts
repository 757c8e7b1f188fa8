import { scales } from '../../project/numbers.ts'
import type { Said } from '../dossier.ts'
import type { Clause } from './text.ts'

/** An amount of money; `currency` is '' where only "$" or nothing is said. */
export type Money = {
  readonly value: number
  readonly currency: string
  readonly clause: Clause
  readonly before: string
  readonly after: string
}

const signs =
  '(?:US|AU?|NZ|HK|SG|S|C|NT|CA|B|MX|CL)?\\$|€|£|¥|₩|฿|₱|₫|₽|S\\/\\.?|\\bRM|\\bRp\\.?|\\b[KP](?= ?\\d)|\\b(?:MYR|AUD|NZD|USD|EUR|GBP|SGD|HKD|PHP|IDR|THB|CLP|PEN|MXN|BND|CAD|JPY|KRW|TWD|NTD|CNY|RMB|VND|PGK|RUB|Php|NT)\\b'
const names =
  '(?:US |Australian |New Zealand |Canadian |Singapore |Hong Kong )?(?:dollars?|euros?|pounds?|ringgit|yen|won|pesos?|soles|baht|rupiah|kina|dong|yuan|roubles?|rubles?)|(?:AUD|NZD|USD|EUR|GBP|MYR|SGD|HKD|CLP|PEN|MXN|PHP|THB|IDR|JPY|KRW|TWD|CAD|BND|VND|PGK|RUB|CNY|RMB)\\b'
const figure = '(\\d{1,3}(?:[,. ]\\d{3}){1,3}|\\d{1,9})(?:[.,](\\d{1,2}))?(?!\\d)'
const pattern = new RegExp(
  `(${signs}) ?${figure} ?(k\\b|m\\b|mn\\b|bn\\b|million|billion|thousand|juta|ribu|lakh|crore)?|(?<![\\d.,])${figure} ?(k|m|mn|bn|million|billion|thousand|juta|ribu|lakh|crore)? ?(${names})`,
  'giu',
)

/** The amounts of money in an answer. */
export const moneyIn = (said: Said): Money[] => said.clauses.flatMap(ofClause)

const read = new WeakMap<Clause, Money[]>()

function ofClause(clause: Clause): Money[] {
  const known = read.get(clause)
  if (known) return known
  const found = [...clause.plain.matchAll(pattern)].map((one): Money => {
    const scale = (one[4] ?? one[7] ?? '').toLowerCase()
    const value = Number((one[2] ?? one[5] ?? '').replace(/[,. ]/g, '')) + Number(`0.${one[3] ?? one[6] ?? 0}`)
    return {
      value: value * (scales[scale] ?? 1),
      currency: currencyOf(one[1] ?? one[8] ?? ''),
      clause,
      before: clause.plain.slice(Math.max(0, one.index - 60), one.index),
      after: clause.plain.slice(one.index + one[0].length, one.index + one[0].length + 60),
    }
  })
  read.set(clause, found)
  return found
}

const currencyOf = (sign: string): string =>
  /^(?:\$|dollars?)$/i.test(sign.trim()) ? '' : (same[sign.trim().toLowerCase()] ?? sign.trim().toLowerCase())

const same: Readonly<Record<string, string>> = {
  a$: 'aud',
  au$: 'aud',
  us$: 'usd',
  nz$: 'nzd',
  hk$: 'hkd',
  s$: 'sgd',
  sg$: 'sgd',
  c$: 'cad',
  ca$: 'cad',
  nt$: 'twd',
  rm: 'myr',
  ringgit: 'myr',
  '€': 'eur',
  euro: 'eur',
  euros: 'eur',
  '£': 'gbp',
  pound: 'gbp',
  pounds: 'gbp',
  '¥': 'jpy',
  yen: 'jpy',
  '฿': 'thb',
  baht: 'thb',
  '₱': 'php',
  pesos: '',
  peso: '',
  mx$: 'mxn',
  cl$: 'clp',
  's/': 'pen',
  's/.': 'pen',
  soles: 'pen',
  rp: 'idr',
  rupiah: 'idr',
  won: 'krw',
  '₩': 'krw',
  kina: 'pgk',
  k: 'pgk',
  p: 'php',
  php: 'php',
  dong: 'vnd',
  '₫': 'vnd',
}

/** Whether two amounts may be in the same money. */
export const areAlike = (a: Money, b: Money): boolean => !a.currency || !b.currency || a.currency === b.currency

/** Whether somebody gets it for nothing, and whoever it is for is not set apart. */
export const isFree = (plain: string): boolean =>
  /(?<!\b(?:tax|barrier|error|feel|duty|care|hands|plastic|risk|ad|jargon|distraction|gluten|smoke|for|set|are)[- ])(?<!-)\bfree\b(?!-|lanc|d| (?:trial|sample|lesson|preview|taster|webinar|text|form|download|to (?:ask|choose|move|contact|leave|use|join)|places?|seats?|access for|will|flow|parking|time|software|tools?|for (?:alumni|staff|members|partners|the first)|first))/i.test(
    plain,
  ) ||
  /\b(?:no|zero|without(?: any)?) (?:cost|fees?|charges?|tuition|price)\b|\bat no (?:cost|charge)|\bgratis\b|\bcosts? (?:learners|them|you|participants|students)? ?nothing\b|\b(?:pay|pays) nothing\b|\bfully (?:funded|subsidi[sz]ed|sponsored)\b|\bnothing to pay\b/i.test(
    plain,
  )
