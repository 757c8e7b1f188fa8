import { type Corrections, corrections } from './corrections.ts'

/** APEC's member economies, each with the time zone of its capital and the calendar of its public holidays where one is known, and the way out for everybody else. */
export const economies: readonly { readonly name: string; readonly zone: string; readonly calendar?: string }[] = [
  { name: 'Australia', zone: 'Australia/Sydney', calendar: 'AU' },
  { name: 'Brunei Darussalam', zone: 'Asia/Brunei', calendar: 'BN' },
  { name: 'Canada', zone: 'America/Toronto', calendar: 'CA' },
  { name: 'Chile', zone: 'America/Santiago', calendar: 'CL' },
  { name: 'China', zone: 'Asia/Shanghai', calendar: 'CN' },
  { name: 'Hong Kong, China', zone: 'Asia/Hong_Kong', calendar: 'HK' },
  { name: 'Indonesia', zone: 'Asia/Jakarta', calendar: 'ID' },
  { name: 'Japan', zone: 'Asia/Tokyo', calendar: 'JP' },
  { name: 'Korea', zone: 'Asia/Seoul', calendar: 'KR' },
  { name: 'Malaysia', zone: 'Asia/Kuala_Lumpur', calendar: 'MY' },
  { name: 'Mexico', zone: 'America/Mexico_City', calendar: 'MX' },
  { name: 'New Zealand', zone: 'Pacific/Auckland', calendar: 'NZ' },
  { name: 'Papua New Guinea', zone: 'Pacific/Port_Moresby' },
  { name: 'Peru', zone: 'America/Lima', calendar: 'PE' },
  { name: 'Philippines', zone: 'Asia/Manila', calendar: 'PH' },
  { name: 'Russia', zone: 'Europe/Moscow', calendar: 'RU' },
  { name: 'Singapore', zone: 'Asia/Singapore', calendar: 'SG' },
  { name: 'Chinese Taipei', zone: 'Asia/Taipei', calendar: 'TW' },
  { name: 'Thailand', zone: 'Asia/Bangkok', calendar: 'TH' },
  { name: 'United States', zone: 'America/New_York', calendar: 'US' },
  { name: 'Viet Nam', zone: 'Asia/Ho_Chi_Minh', calendar: 'VN' },
  { name: 'Another economy', zone: 'UTC' },
]

export const economyOfZone = (zone: string | undefined): string | undefined =>
  economies.find((economy) => economy.zone === zone)?.name

/** The calendar of public holidays for an economy, as its ISO 3166 code, where one is known. */
export const calendarOf = (economy: string): string | undefined =>
  economies.find(({ name }) => name === economy)?.calendar

/** What the calendar of an economy leaves out: later years that may differ, and the days of single states. */
export const limitsOf = (economy: string): Pick<Corrections, 'known' | 'apart'> =>
  corrections[calendarOf(economy) ?? ''] ?? {}
