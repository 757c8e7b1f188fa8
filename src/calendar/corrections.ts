/** Where the library's calendar of an economy differs from what is official. */
export type Corrections = {
  readonly add?: readonly CorrectedDays[]
  readonly drop?: readonly CorrectedDays[]
  /** Holidays on these days are made up for on the next working day. */
  readonly lieu?: 'sundays' | 'weekends'
  /** The last year whose days were compared with an official list, and why later ones may differ: they follow the moon, or the government names some each year. */
  readonly known?: { readonly to: number; readonly later: 'moon' | 'named' }
  /** What has holidays of its own that are not among these. */
  readonly apart?: 'state' | 'province' | 'region'
}

/** Source and year, then the days in the library's grammar; "2027-05-17" and "05-31" are days of one year and of each. */
type CorrectedDays = readonly [source: string, days: string]

/**
 * By ISO 3166 code. NOT from the toolkit. "As python-holidays has it" is an official list that was read there, in release
 * 0.105; other lists were read in the press, in holiday-cn or xmlcalendar; laws are cited as they are known, without their
 * text at hand. A calendar speaks for the whole economy: it takes what more than half of its states or provinces keep.
 */
export const corrections: Readonly<Record<string, Corrections>> = {
  AU: {
    add: [
      ['King’s Birthday: six of eight states and territories on this day', '2nd monday in June'],
      ['Anzac Day in lieu of a Sunday: all but Victoria and Tasmania', '04-25 if sunday then next monday'],
    ],
    apart: 'state',
  },
  BN: {
    add: [
      ['Armed Forces Day', '05-31'],
      ['Prime Minister’s Office, circular 4/2025, as python-holidays has it', '2026-01-17; 2026-02-19; 2026-03-07'],
      ['The same circular', '2026-03-23; 2026-06-17; 2026-12-26'],
      ['2027 as python-holidays reckons it, no list yet', '2027-01-06; 2027-03-12; 2027-05-17; 2027-08-15; 2027-12-26'],
    ],
    drop: [
      ['Armed Forces Day is in May', '03-31'],
      ['A day before the circular’s', '2026-01-16; 2026-02-18; 2026-03-06; 2026-03-20; 2026-06-16'],
      ['A day before what is reckoned for 2027', '2027-01-05; 2027-03-09; 2027-05-16; 2027-08-14'],
    ],
    lieu: 'sundays',
    known: { to: 2026, later: 'moon' },
  },
  CA: {
    add: [
      ['Canada Labour Code, s. 166', 'monday before 05-25; 2nd monday in October; 09-30; 11-11; 12-26'],
      ['Family Day and its like: eight of thirteen provinces and territories', '3rd monday in February'],
    ],
    // Canada Labour Code, s. 193.
    lieu: 'weekends',
    apart: 'province',
  },
  CN: {
    add: [
      ['Regulation on public holidays as of 2025, art. 2', 'chinese 01-0-03; 05-02'],
      ['State Council, notice of 4 November 2025', '2026-01-02; 2026-02-20; 2026-02-23; 2026-05-05'],
      ['The same notice', '2026-10-06; 2026-10-07'],
    ],
    drop: [['The regulation, art. 3: half a day, for some', '03-08; 05-04; 06-01; 08-01']],
    // The regulation; what else is moved is in a notice each November.
    lieu: 'weekends',
    known: { to: 2026, later: 'named' },
  },
  ID: {
    add: [
      ['Joint decree of three ministers on 2026, collective leave', '2026-02-16; 2026-03-18; 2026-03-20; 2026-03-23'],
      ['The same decree', '2026-03-24; 2026-05-15; 2026-05-28; 2026-12-24'],
      ['Joint decree on 2027, as python-holidays has it', '2027-02-05; 2027-03-09; 2027-03-11; 2027-03-12'],
      ['The same decree', '2027-03-15; 2027-03-25; 2027-05-17; 2027-05-18; 2027-05-19; 2027-12-24'],
    ],
    known: { to: 2027, later: 'moon' },
  },
  KR: {
    add: [
      ['Public Holidays Act: the new year with the days around it', 'korean 01-0-00 P3D'],
      ['The act as of 2026, and its days in lieu', '05-01 and if saturday,sunday then next monday'],
      ['Local elections', '2026-06-03'],
    ],
    drop: [['A day late', 'korean 01-0-01 P3D']],
  },
  MY: {
    add: [
      ['Prime Minister, March 2026: one more day', '2026-03-20'],
      ['Holidays Act 1951, s. 3: in lieu of Sundays', '2026-03-23; 2026-06-02; 2027-06-08; 2027-08-16'],
      ['Federal list of 2027, as python-holidays has it', '2027-03-11; 2027-05-17; 2027-05-20'],
    ],
    drop: [['A day before the federal list’s', '2027-03-09; 2027-05-16; 2027-08-14']],
    known: { to: 2027, later: 'moon' },
    apart: 'state',
  },
  NZ: { apart: 'region' },
  PH: {
    add: [
      ['Special days of RA 9492 and RA 10966', '08-21; 11-01; 12-08; 12-31'],
      ['Proclamation 1006 of 2025', '2026-02-17; 2026-11-02; 2026-12-24'],
      ['Proclamation 1427 of 2026, as python-holidays has it', '2027-11-02; 2027-12-24'],
    ],
    known: { to: 2026, later: 'moon' },
  },
  RU: {
    add: [
      ['Labour Code, art. 112', '02-23 if saturday,sunday then next monday; 05-01 if saturday,sunday then next monday'],
      ['The same article', '05-09 if saturday,sunday then next monday; 06-12 if saturday,sunday then next monday'],
      ['The same article', '11-04 if saturday,sunday then next monday'],
      ['Government decree of September 2025', '2026-01-09; 2026-12-31'],
    ],
    known: { to: 2026, later: 'named' },
  },
  SG: {
    add: [['Ministry of Manpower, 2027, as python-holidays has it', '2027-03-10; 2027-05-17; 2027-05-20']],
    drop: [['A day before the ministry’s', '2027-03-09; 2027-05-16']],
    known: { to: 2027, later: 'moon' },
  },
  TH: {
    add: [
      ['Labour Day: banks and firms', '05-01'],
      ['Cabinet, 12 November 2024: one more day', '2026-01-02'],
      ['2027 as python-holidays reckons it', '2027-02-21; 2027-05-20; 2027-07-18; 2027-07-19'],
    ],
    // The cabinet’s rule.
    lieu: 'weekends',
    known: { to: 2026, later: 'moon' },
  },
  TW: {
    add: [
      [
        'Act on memorial days and holidays of 2025, art. 6',
        '09-28 and if saturday then previous friday if sunday then next monday',
      ],
      ['The same act', '10-25 and if saturday then previous friday if sunday then next monday'],
      ['The same act', '12-25 and if saturday then previous friday if sunday then next monday'],
      ['The same act', '05-01 and if saturday then previous friday if sunday then next monday'],
      ['Executive Yuan, rules of 13 June 2025: Saturdays', '02-28 and if saturday then previous friday'],
      ['The same rules', '04-04 and if saturday then previous friday; 10-10 and if saturday then previous friday'],
      ['The same act and rules', '2027-02-04; 2027-04-06'],
    ],
  },
  US: { apart: 'state' },
  VN: {
    add: [
      ['Government’s notice on 2026, as it is known; its text was not to be had', '2026-01-02; 2026-08-31; 2026-09-01'],
    ],
    // Labour Code 2019, art. 111.
    lieu: 'weekends',
    known: { to: 2026, later: 'named' },
  },
}
