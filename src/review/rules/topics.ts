import { bearsOut } from '../claims/made.ts'
import type { Dossier, Found } from '../dossier.ts'
import { atHome } from '../lexicon/at-home.ts'
import type { Rule } from '../rule.ts'
import { clashOn, type Ruled } from '../stands.ts'
import {
  accredited,
  measured,
  prerequisite,
  priorLearning,
  regulated,
  restricted,
  subscribed,
} from './topics/access.ts'
import { assessed, credited, groups, lasting, openBook, rewarded, stacked, supervised } from './topics/assessment.ts'
import { captioned, dated, filmed, offline, online, paced, phones } from './topics/delivery.ts'
import { saidInPhrases } from './topics/more.ts'
import { externally, helped, ownContent, partnered, taught } from './topics/people.ts'

const all: readonly Ruled[] = [
  { ...assessed, because: [supervised] },
  credited,
  stacked,
  online,
  paced,
  supervised,
  rewarded,
  partnered,
  helped,
  taught,
  prerequisite,
  accredited,
  groups,
  openBook,
  lasting,
  offline,
  phones,
  captioned,
  filmed,
  ownContent,
  dated,
  restricted,
  priorLearning,
  measured,
  subscribed,
  regulated,
  externally,
  ...saidInPhrases,
]

/** Things that a micro-credential has or has not. */
export const ruledTopics: readonly Ruled[] = all.map((topic) => {
  const words = atHome[topic.rule]
  return words ? { ...topic, atHome: words } : topic
})

/** Things that it has in one answer and has not in another; a rule each. */
export const topics: readonly Rule[] = ruledTopics.map(
  (topic): Rule => ({
    id: topic.rule,
    tier: 'conflict',
    reads: 'words',
    look: (dossier) => clashing(topic, dossier),
  }),
)

function clashing(topic: Ruled, dossier: Dossier): Found[] {
  const clash = clashOn(topic, dossier)
  return clash && bearsOut(dossier, topic.rule, [clash.no.quote, clash.yes.quote])
    ? [{ rule: topic.rule, says: topic.says, quotes: [clash.no.quote, clash.yes.quote] }]
    : []
}
