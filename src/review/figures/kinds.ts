/** What a figure can say, each as its readers were told; the last is none of them. */
export const kinds = [
  /** How many hours the whole course takes a learner. */
  'hours_total',
  /** How many hours a week (or day) a learner spends. */
  'hours_week',
  /** How many weeks (days, months) the course lasts. */
  'weeks_total',
  /** How many hours one unit (module, session, evening) takes. */
  'hours_unit',
  /** How many units (modules, parts, lessons) there are. */
  'units',
  /** How many meetings, evenings, workshops or live sessions there are. */
  'sessions',
  /** How often a week (or month) something regular happens for the learners. */
  'per_week',
  /** How many hours of the course are of one kind (practice, lab, reading, test). */
  'hours_part',
  /** How many learning outcomes (goals, things one can do afterwards) there are. */
  'outcomes',
  /** How many assessed tasks, tests or pieces of work there are. */
  'tasks',
  /** How many pieces of content there are (videos, cards, clips, sheets, cases). */
  'items',
  /** How many minutes one piece of content (or one call, one test) takes. */
  'minutes',
  /** How many learners take part in one run (intake, cohort, class). */
  'learners_run',
  /** How many learners are wanted, expected or certified in a year or in all. */
  'learners_year',
  /** How many runs (intakes, cohorts, starts) there are in a year. */
  'runs',
  /** How many learners at most fit (seats, machines, kits, beds, room). */
  'places',
  /** How many learners one teacher (tutor, trainer, assessor) takes at most. */
  'per_teacher',
  /** How many learners (visits, tests, pieces) one teacher or one room gets done in a day or week. */
  'per_day',
  /** How many teachers (tutors, trainers, assessors, pilots) there are. */
  'staff',
  /** How many hours each teacher (or all of them) has or is paid for. */
  'staff_hours',
  /** How much of a teacher's time each learner (or each piece of work) needs. */
  'hours_learner',
  /** How many people or firms there are in the market or the target group. */
  'market',
  /** What share of the market one wants to win. */
  'share',
  /** What a learner (or whoever pays) pays for the course. */
  'price',
  /** What certain people pay (members, early birds, own staff), or a discount. */
  'price_some',
  /** One part of the price that is paid in parts. */
  'instalment',
  /** What comes in altogether from fees or from a payer. */
  'income',
  /** All the money there is for a purpose (course, development, delivery). */
  'budget',
  /** The money there is for recruiting learners (advertising, promotion). */
  'budget_recruit',
  /** What one thing costs (a video, a fair, an hour of staff, delivery per learner). */
  'cost',
  /** What others charge. */
  'rival_price',
  /** What must be reached to pass. */
  'pass_mark',
  /** How much one task counts in the final mark. */
  'weight',
  /** How many points there are in all. */
  'points',
  /** How often one may try. */
  'attempts',
  /** How many credits it gives. */
  'credits',
  /** How many hours stand behind one credit. */
  'hours_credit',
  /** How often the course is reviewed. */
  'review_months',
  /** How often the content is renewed. */
  'update_months',
  /** How long the certificate is valid. */
  'valid_months',
  /** How long data are kept. */
  'keep_months',
  /** How long learners can get at the course. */
  'access_months',
  /** Within what time learners get an answer or their result. */
  'reply',
  /** At what hours or how many hours help is open. */
  'desk_hours',
  /** How many years of work or schooling applicants need. */
  'experience',
  /** How old learners are or must be. */
  'age',
  /** What share of learners should finish, be satisfied or do something. */
  'target',
  /** How many partners (firms, experts) there are. */
  'partners',
  /** How many people work for a partner or employer. */
  'firm_size',
  /** How many people are in the course team. */
  'team',
  /** What speed or amount of internet data is needed or there. */
  'speed',
  'other',
] as const

export type FigureKind = (typeof kinds)[number]
