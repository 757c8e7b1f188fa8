/** APEC's member economies, each with the time zone of its capital, and the way out for everybody else. */
export const economies: readonly { readonly name: string; readonly zone: string }[] = [
  { name: 'Australia', zone: 'Australia/Sydney' },
  { name: 'Brunei Darussalam', zone: 'Asia/Brunei' },
  { name: 'Canada', zone: 'America/Toronto' },
  { name: 'Chile', zone: 'America/Santiago' },
  { name: "China", zone: 'Asia/Shanghai' },
  { name: 'Hong Kong, China', zone: 'Asia/Hong_Kong' },
  { name: 'Indonesia', zone: 'Asia/Jakarta' },
  { name: 'Japan', zone: 'Asia/Tokyo' },
  { name: 'Korea', zone: 'Asia/Seoul' },
  { name: 'Malaysia', zone: 'Asia/Kuala_Lumpur' },
  { name: 'Mexico', zone: 'America/Mexico_City' },
  { name: 'New Zealand', zone: 'Pacific/Auckland' },
  { name: 'Papua New Guinea', zone: 'Pacific/Port_Moresby' },
  { name: 'Peru', zone: 'America/Lima' },
  { name: 'Philippines', zone: 'Asia/Manila' },
  { name: 'Russia', zone: 'Europe/Moscow' },
  { name: 'Singapore', zone: 'Asia/Singapore' },
  { name: 'Chinese Taipei', zone: 'Asia/Taipei' },
  { name: 'Thailand', zone: 'Asia/Bangkok' },
  { name: 'United States', zone: 'America/New_York' },
  { name: 'Viet Nam', zone: 'Asia/Ho_Chi_Minh' },
  { name: 'Another economy', zone: 'UTC' },
]

export const economyOfZone = (zone: string | undefined): string | undefined => economies.find((economy) => economy.zone === zone)?.name
