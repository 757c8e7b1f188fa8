import type { Fact } from '../project/facts/kinds.ts'
import type { FactValue } from '../project/facts/value.ts'
import type { Project } from '../project/project.ts'
import { factsOf as factsOfEconomy } from '../toolkit/economies.ts'
import { type Institution, institutionIn } from '../toolkit/institution.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import type { Units } from './read/reader.ts'

/** What whoever runs mcred has set for the workspace that a project was started in. */
export const institutionOf = ({ starter }: Pick<Project, 'starter'>, { institution }: Toolkit): Institution =>
  institutionIn(institution, starter.tenant)

/** What the institution has set for a fact; undefined where it has not. */
export function defaultOf({ id }: Fact, institution: Institution): FactValue | undefined {
  const field = fields[id]
  return field && institution[field]
}

const fields: Readonly<Record<string, keyof Institution>> = {
  provider: 'name',
  'awarding-body': 'awardingBody',
  country: 'country',
  website: 'website',
  contact: 'contact',
  quality: 'quality',
  language: 'language',
}

/** In what credit, levels and prices are counted where nobody says: as the institution does, else as its economy. */
export function unitsFor(project: Pick<Project, 'starter' | 'economy'>, toolkit: Toolkit): Units {
  const own = institutionOf(project, toolkit)
  const economy = factsOfEconomy(toolkit.economies, project.economy)
  return {
    credit: own.credit ?? creditIn(project.economy, economy?.credit?.name),
    framework: own.framework ?? frameworks[project.economy] ?? '',
    currency: own.currency ?? currencies[project.economy] ?? '',
  }
}

const creditIn = (economy: string, name: string | undefined): string =>
  name === 'credit' ? `${short[economy] ?? ''} credits`.trim() : name ? `${name}s`.replace(/Ss$/, 'S') : 'credits'

const short: Readonly<Record<string, string>> = { 'New Zealand': 'NZ', Malaysia: 'MY', Japan: 'JP' }

const frameworks: Readonly<Record<string, string>> = {
  Australia: 'AQF',
  'Hong Kong, China': 'HKQF',
  Malaysia: 'MQF',
  'New Zealand': 'NZQCF',
  Philippines: 'PQF',
}

const currencies: Readonly<Record<string, string>> = {
  Australia: 'AUD',
  'Brunei Darussalam': 'BND',
  Canada: 'CAD',
  Chile: 'CLP',
  China: 'CNY',
  'Hong Kong, China': 'HKD',
  Indonesia: 'IDR',
  Japan: 'JPY',
  Korea: 'KRW',
  Malaysia: 'MYR',
  Mexico: 'MXN',
  'New Zealand': 'NZD',
  'Papua New Guinea': 'PGK',
  Peru: 'PEN',
  Philippines: 'PHP',
  Russia: 'RUB',
  Singapore: 'SGD',
  'Chinese Taipei': 'TWD',
  Thailand: 'THB',
  'United States': 'USD',
  'Viet Nam': 'VND',
}
