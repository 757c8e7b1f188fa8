const name =
  /(?<![.!?:\n]\s)(?<!^)\b(?!I\b)(\p{Lu}[\p{L}&'-]{0,30}(?: (?:of |and |de |the |for |& ?)?\p{Lu}[\p{L}&'-]{0,30}){0,5})/gu
const common = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Online Yes No Python Excel Power BI SQL AI ICT IT KPI KPIs HR CEO CFO COO SME SMEs TBD QA LMS MOOC PhD Q1 Q2 Q3 Q4 English Malay Spanish Chinese Phase Step Word Zoom Teams Slack URL PDF API SMART GDPR WCAG R We Our The They It'.split(
    ' ',
  ),
)

/** Names in a text: words with capitals that are not merely how a sentence begins. */
export const namesIn = (plain: string): string[] => [
  ...new Set(
    [...plain.matchAll(name)]
      .map(([, found = '']) => found.replace(/^(?:The|Our|We|And) /, '').trim())
      .filter((one) => one.length > 1 && !one.split(' ').every((word) => common.has(word))),
  ),
]

const known =
  /\b(Coursera|Open ?edX|edX|Canvas|Moodle|Udemy|FutureLearn|OpenLearning|Blackboard|Brightspace|D2L|Thinkific|Teachable|LinkedIn Learning|Google Classroom|Sakai|Docebo|TalentLMS|Absorb|Totara|Kajabi|SAP SuccessFactors|Cornerstone|Alison|iSpring|LearnWorlds|Schoology|Chamilo|ILIAS|Skillshare|Domestika|Khan Academy)\b/gi

/** The learning platforms that a text names. */
export const platformsIn = (plain: string): Set<string> =>
  new Set([...plain.matchAll(known)].map(([one]) => one.toLowerCase().replace(/open ?edx/, 'edx')))
