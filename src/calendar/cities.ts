/** Zones of cities that give no zone its name, by their names in lower case without accents. */
export const cities: Readonly<Record<string, string>> = {
  ...inZone('America/Lima', ['cusco', 'cuzco', 'arequipa', 'trujillo', 'callao', 'iquitos', 'piura']),
  ...inZone('America/Santiago', ['valparaiso', 'concepcion', 'vina del mar', 'temuco', 'antofagasta']),
  ...inZone('America/Mexico_City', ['guadalajara', 'puebla', 'leon', 'queretaro', 'oaxaca', 'cdmx']),
  ...inZone('America/New_York', ['new york city', 'nyc', 'washington', 'washington dc', 'boston', 'philadelphia']),
  ...inZone('America/New_York', ['atlanta', 'miami', 'baltimore', 'pittsburgh', 'ann arbor']),
  ...inZone('America/Chicago', ['houston', 'dallas', 'austin', 'minneapolis', 'st louis', 'new orleans', 'madison']),
  ...inZone('America/Denver', ['salt lake city', 'albuquerque', 'santa fe']),
  ...inZone('America/Los_Angeles', [
    'san francisco',
    'seattle',
    'san diego',
    'portland',
    'las vegas',
    'silicon valley',
  ]),
  ...inZone('America/Los_Angeles', ['la', 'sf', 'berkeley', 'stanford', 'oakland', 'san jose']),
  ...inZone('Pacific/Honolulu', ['hawaii']),
  ...inZone('America/Toronto', ['ottawa', 'montreal', 'quebec', 'hamilton ontario', 'waterloo', 'kingston ontario']),
  ...inZone('America/Edmonton', ['calgary']),
  ...inZone('America/Vancouver', ['victoria', 'british columbia']),
  ...inZone('Pacific/Auckland', ['wellington', 'christchurch', 'dunedin', 'hamilton', 'tauranga', 'queenstown']),
  ...inZone('Australia/Sydney', ['canberra', 'newcastle', 'wollongong', 'new south wales', 'nsw', 'act']),
  ...inZone('Australia/Melbourne', ['geelong', 'ballarat', 'bendigo']),
  ...inZone('Australia/Brisbane', ['gold coast', 'cairns', 'townsville', 'queensland', 'toowoomba']),
  ...inZone('Australia/Perth', ['fremantle', 'western australia']),
  ...inZone('Australia/Adelaide', ['south australia']),
  ...inZone('Australia/Hobart', ['launceston', 'tasmania']),
  ...inZone('Asia/Shanghai', ['beijing', 'peking', 'shenzhen', 'guangzhou', 'wuhan', 'chengdu', 'hangzhou', 'nanjing']),
  ...inZone('Asia/Shanghai', ['tianjin', 'xi an', "xi'an", 'suzhou', 'qingdao', 'dalian', 'xiamen']),
  ...inZone('Asia/Taipei', ['kaohsiung', 'taichung', 'tainan', 'hsinchu']),
  ...inZone('Asia/Tokyo', [
    'osaka',
    'kyoto',
    'nagoya',
    'sapporo',
    'fukuoka',
    'sendai',
    'yokohama',
    'kobe',
    'hiroshima',
  ]),
  ...inZone('Asia/Seoul', ['busan', 'incheon', 'daegu', 'daejeon', 'gwangju', 'jeju', 'sejong', 'pusan']),
  ...inZone('Asia/Ho_Chi_Minh', ['hanoi', 'saigon', 'ho chi minh city', 'hcmc', 'da nang', 'danang', 'hue', 'can tho']),
  ...inZone('Asia/Bangkok', ['chiang mai', 'phuket', 'khon kaen', 'hat yai']),
  ...inZone('Asia/Kuala_Lumpur', [
    'kl',
    'penang',
    'george town',
    'johor bahru',
    'ipoh',
    'melaka',
    'malacca',
    'putrajaya',
  ]),
  ...inZone('Asia/Kuching', ['kota kinabalu', 'sabah', 'sarawak', 'miri']),
  ...inZone('Asia/Jakarta', ['bandung', 'surabaya', 'yogyakarta', 'jogja', 'medan', 'semarang', 'depok', 'bogor']),
  ...inZone('Asia/Makassar', ['bali', 'denpasar', 'lombok', 'manado']),
  ...inZone('Asia/Manila', ['cebu', 'davao', 'quezon city', 'makati', 'iloilo', 'baguio', 'los banos']),
  ...inZone('Asia/Brunei', ['bandar seri begawan', 'bsb']),
  ...inZone('Pacific/Port_Moresby', ['lae', 'goroka', 'madang', 'mount hagen']),
  ...inZone('Europe/Moscow', ['st petersburg', 'saint petersburg', 'petersburg', 'kazan', 'sochi']),
  ...inZone('Asia/Kolkata', [
    'delhi',
    'new delhi',
    'mumbai',
    'bombay',
    'bangalore',
    'bengaluru',
    'chennai',
    'hyderabad',
  ]),
  ...inZone('Europe/Berlin', ['munich', 'hamburg', 'frankfurt', 'cologne']),
}

/** The zones of the economies that have several, the most populous first. */
export const zonesOfEconomy: Readonly<Record<string, readonly string[]>> = {
  Australia: all('Australia', ['Sydney', 'Melbourne', 'Brisbane', 'Perth', 'Adelaide', 'Hobart', 'Darwin']),
  Canada: all('America', ['Toronto', 'Vancouver', 'Edmonton', 'Winnipeg', 'Halifax', 'St_Johns']),
  Indonesia: all('Asia', ['Jakarta', 'Makassar', 'Jayapura']),
  Mexico: all('America', ['Mexico_City', 'Tijuana', 'Hermosillo', 'Cancun']),
  Russia: [
    'Europe/Moscow',
    ...all('Asia', ['Yekaterinburg', 'Novosibirsk', 'Krasnoyarsk', 'Irkutsk', 'Yakutsk', 'Vladivostok']),
  ],
  'United States': [
    ...all('America', ['New_York', 'Chicago', 'Denver', 'Los_Angeles', 'Anchorage']),
    'Pacific/Honolulu',
  ],
}

/** Economies as people call them besides. */
export const alsoKnown: Readonly<Record<string, string>> = {
  aus: 'Australia',
  brunei: 'Brunei Darussalam',
  'hong kong': 'Hong Kong, China',
  'south korea': 'Korea',
  'republic of korea': 'Korea',
  nz: 'New Zealand',
  aotearoa: 'New Zealand',
  png: 'Papua New Guinea',
  'the philippines': 'Philippines',
  taiwan: 'Chinese Taipei',
  us: 'United States',
  usa: 'United States',
  america: 'United States',
  'united states of america': 'United States',
  vietnam: 'Viet Nam',
  'russian federation': 'Russia',
  "people's republic of china": 'China',
}

/** What clocks are called in short; several zones where the same letters are used in several. */
export const abbreviations: Readonly<Record<string, readonly string[]>> = {
  ...called(['aest', 'aet'], all('Australia', ['Sydney', 'Brisbane', 'Melbourne', 'Hobart'])),
  ...called(['aedt'], all('Australia', ['Sydney', 'Melbourne', 'Hobart'])),
  ...called(['acst'], all('Australia', ['Adelaide', 'Darwin'])),
  ...called(['acdt'], ['Australia/Adelaide']),
  ...called(['awst'], ['Australia/Perth']),
  ...called(['nzst', 'nzdt', 'nzt'], ['Pacific/Auckland']),
  ...called(['est', 'edt', 'et', 'eastern'], ['America/New_York']),
  ...called(['cst'], ['America/Chicago', 'Asia/Shanghai', 'Asia/Taipei']),
  ...called(['cdt', 'ct', 'central'], ['America/Chicago']),
  ...called(['mst', 'mdt', 'mt'], ['America/Denver', 'America/Phoenix', 'America/Edmonton']),
  ...called(['pst'], ['America/Los_Angeles', 'America/Vancouver', 'Asia/Manila']),
  ...called(['pdt', 'pt', 'pacific'], ['America/Los_Angeles', 'America/Vancouver']),
  ...called(['ict'], ['Asia/Bangkok', 'Asia/Ho_Chi_Minh']),
  ...called(['wib'], ['Asia/Jakarta']),
  ...called(['wita'], ['Asia/Makassar']),
  ...called(['wit'], ['Asia/Jayapura']),
  ...called(['sgt'], ['Asia/Singapore']),
  ...called(['myt'], ['Asia/Kuala_Lumpur']),
  ...called(['hkt'], ['Asia/Hong_Kong']),
  ...called(['jst'], ['Asia/Tokyo']),
  ...called(['kst'], ['Asia/Seoul']),
  ...called(['pht', 'phst'], ['Asia/Manila']),
  ...called(['bnt'], ['Asia/Brunei']),
  ...called(['pgt'], ['Pacific/Port_Moresby']),
  ...called(['pet'], ['America/Lima']),
  ...called(['clt', 'clst'], ['America/Santiago']),
  ...called(['msk'], ['Europe/Moscow']),
  ...called(['ist'], ['Asia/Kolkata']),
  ...called(['bst'], ['Europe/London']),
}

function inZone(zone: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, zone]))
}

function called(names: readonly string[], zones: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(names.map((name) => [name, zones]))
}

function all(region: string, names: readonly string[]): string[] {
  return names.map((name) => `${region}/${name}`)
}
