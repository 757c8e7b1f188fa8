const zones = Intl.supportedValuesOf('timeZone')

/** The IANA time zone that people mean by its name, in any case, or by its city; undefined where it is none or several. */
export function readZone(words: string): string | undefined {
  const said = words.trim().toLowerCase().replace(/\s+/g, '_')
  if (!said) return undefined
  if (said === 'utc' || said === 'gmt') return 'UTC'
  const exact = zones.find((zone) => zone.toLowerCase() === said)
  if (exact) return exact
  const cities = zones.filter((zone) => zone.toLowerCase().endsWith(`/${said}`))
  if (cities.length) return cities.length === 1 ? cities[0] : undefined
  const capital = capitals[said]
  if (capital) return capital
  const names = [words.trim(), ...regions.map((region) => `${region}/${said}`)]
  return names.map(alias).find((zone) => zone !== undefined)
}

/** Capitals that give no zone its name. */
const capitals: Readonly<Record<string, string>> = {
  wellington: 'Pacific/Auckland',
  canberra: 'Australia/Sydney',
  ottawa: 'America/Toronto',
  washington: 'America/New_York',
  beijing: 'Asia/Shanghai',
  hanoi: 'Asia/Ho_Chi_Minh',
  delhi: 'Asia/Kolkata',
  new_delhi: 'Asia/Kolkata',
  bandar_seri_begawan: 'Asia/Brunei',
}

const regions = ['Asia', 'America', 'Europe', 'Pacific', 'Australia', 'Africa']

/** Zones whose names contain what was typed, to choose from. */
export function zonesLike(words: string): string[] {
  const said = words.trim().toLowerCase().replace(/\s+/g, '_')
  return said.length < 2 ? [] : zones.filter((zone) => zone.toLowerCase().includes(said)).slice(0, 5)
}

/** Older names that the platform still knows ("Asia/Saigon"). */
function alias(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}
