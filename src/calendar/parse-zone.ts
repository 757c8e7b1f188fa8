import { slips } from '../view/typos.ts'
import { abbreviations, alsoKnown, cities, zonesOfEconomy } from './cities.ts'
import { economies } from './economies.ts'

const zones = Intl.supportedValuesOf('timeZone')
/** No name of a zone or city has as many letters; comparing more with all of them would keep everybody waiting. */
const longest = 100

/** Whether it is the name of a zone, an older one too. */
export const isZone = (name: string): boolean => alias(name) !== undefined

/**
 * The IANA time zone that people mean by its name, in any case, by a city, an economy or what clocks are called there; by
 * an offset only where it is one of the economy's. Undefined where it is none or several.
 */
export function readZone(words: string, economy?: string): string | undefined {
  const said = words.length > longest ? '' : plainly(words)
  if (!said) return undefined
  if (/^(utc|gmt|z|zulu)$/.test(said)) return 'UTC'
  const exact = zones.find((zone) => zone.toLowerCase() === said.replaceAll(' ', '_'))
  if (exact) return exact
  const meant = zonesMeant(said, economy)
  if (meant.length) return meant.length === 1 ? meant[0] : undefined
  const [, city] = /^([^,]+),/.exec(said) ?? []
  if (city) return readZone(city, economy)
  const names = [words.trim(), ...regions.map((region) => `${region}/${said.replaceAll(' ', '_')}`)]
  return names.map(alias).find((zone) => zone !== undefined)
}

/** Zones to choose from where it is not clear which one was meant, by the names of their cities; best first. */
export function zonesLike(words: string, economy?: string): string[] {
  const said = words.length > longest ? '' : plainly(words)
  if (said.length < 2) return []
  const meant = zonesMeant(said, economy)
  if (meant.length) return meant.slice(0, 5).map(nameOf)
  const offset = offsetIn(said)
  if (offset !== undefined)
    return economies
      .map(({ zone }) => zone)
      .filter((zone) => hasOffset(zone, offset))
      .slice(0, 5)
      .map(nameOf)
  const within = zones.filter((zone) => zone.toLowerCase().includes(said.replaceAll(' ', '_')))
  return within.length ? within.slice(0, 5).map(nameOf) : nearest(said)
}

/** Minutes east of Greenwich in "UTC+7", "GMT +5:30"; undefined where it is no offset. */
export function offsetIn(words: string): number | undefined {
  const said = words.length > longest ? '' : plainly(words)
  const [, sign, hours, minutes = '0'] = /^(?:utc|gmt)? ?([+\-−–]) ?(\d{1,2})(?::?([0-5]\d))?$/.exec(said) ?? []
  if (!hours || Number(hours) > 14) return undefined
  return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes))
}

const plainly = (words: string): string =>
  words
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[_\s]+/g, ' ')
    .replace(/(?<=.) (standard |daylight |summer )?time( ?zone)?$/, '')

/** All zones that the words may mean. */
function zonesMeant(said: string, economy: string | undefined): readonly string[] {
  const short = abbreviations[said]
  if (short) return narrowed(short, economy)
  const named = zones.filter((zone) => zone.toLowerCase().endsWith(`/${said.replaceAll(' ', '_')}`))
  if (named.length) return named
  const city = cities[said]
  if (city) return [city]
  const offset = offsetIn(said)
  if (offset !== undefined) return zonesOf(economy).filter((zone) => hasOffset(zone, offset))
  const name = alsoKnown[said] ?? economies.find((one) => one.name.toLowerCase() === said)?.name
  return name ? zonesOf(name) : []
}

function narrowed(all: readonly string[], economy: string | undefined): readonly string[] {
  const at = all.filter((zone) => zonesOf(economy).includes(zone))
  return at.length ? at : all
}

function zonesOf(economy: string | undefined): readonly string[] {
  if (!economy) return []
  const own = economies.filter(({ name, calendar }) => name === economy && (calendar || name.startsWith('Papua')))
  return zonesOfEconomy[economy] ?? own.map(({ zone }) => zone)
}

/** In January or in July: one of them is summer. */
const hasOffset = (zone: string, offset: number): boolean =>
  ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'].some((moment) => offsetAt(zone, moment) === offset)

function offsetAt(zone: string, moment: string): number | undefined {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  const written = format.formatToParts(Date.parse(moment)).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return written === 'GMT' ? 0 : offsetIn(written)
}

/** "Kuala Lumpur", as it is typed and read; the whole name where cities share theirs. */
function nameOf(zone: string): string {
  const city = zone.split('/').at(-1) ?? zone
  return zones.filter((one) => one.endsWith(`/${city}`)).length > 1 ? zone : city.replaceAll('_', ' ')
}

/** Names that are a slip or two away. */
function nearest(said: string): string[] {
  const city = said.split('/').at(-1) ?? said
  const names = [
    ...zones.map(nameOf),
    ...Object.keys(cities).map(withCapitals),
    ...economies.slice(0, -1).map(({ name }) => name),
  ]
  const most = city.length < 5 ? 1 : 2
  const near = names
    .map((name) => ({ name, off: slips(city, name.toLowerCase()) }))
    .filter(({ name, off }) => off <= most && name[0]?.toLowerCase() === city[0])
    .sort((a, b) => a.off - b.off)
  return [...new Set(near.filter(({ off }) => off === near[0]?.off).map(({ name }) => name))].slice(0, 3)
}

const withCapitals = (name: string): string => name.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase())

const regions = ['Asia', 'America', 'Europe', 'Pacific', 'Australia', 'Africa']

/** Older names that the platform still knows ("Asia/Saigon"). */
function alias(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}
