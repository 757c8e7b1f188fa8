import { zonesOfEconomy } from './cities.ts'
import { economies } from './economies.ts'

/** The time zones of the economies to choose from, "Perth, Australia", and one that is not among them. */
export function zoneChoices(current: string): { readonly value: string; readonly label: string }[] {
  const all = economies.flatMap((economy) =>
    zonesOf(economy).map((one) => ({ value: one, label: labelOf(one, economy.name) })),
  )
  const isThere = !current || all.some(({ value }) => value === current)
  return isThere ? all : [{ value: current, label: current }, ...all]
}

/** Whether clocks in some part of the economy show that zone; of an economy that nobody knows, any may. */
export function isZoneOf(zone: string, economy: string): boolean {
  const known = economies.find(({ name }) => name === economy)
  return !known || zonesOf(known).includes(zone)
}

const zonesOf = ({ name, zone }: (typeof economies)[number]): readonly string[] => zonesOfEconomy[name] ?? [zone]

function labelOf(zone: string, economy: string): string {
  if (zone === 'UTC') return zone
  const place = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
  const city = written[place] ?? place
  return economy.includes(city) ? economy : `${city}, ${economy}`
}

const written: Readonly<Record<string, string>> = { 'St Johns': 'St. John’s', 'Ho Chi Minh': 'Ho Chi Minh City' }
