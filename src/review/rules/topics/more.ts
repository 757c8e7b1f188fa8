import * as claims from '../../lexicon/claims.ts'
import * as delivery from '../../lexicon/delivery.ts'
import * as learning from '../../lexicon/learning.ts'
import * as money from '../../lexicon/money.ts'
import * as people from '../../lexicon/people.ts'
import { ratesIn } from '../../read/frequency.ts'
import { of, type Ruled } from '../../stands.ts'

const silent = /$^/
/** Topics that phrases alone decide. */
const said = (rule: string, says: string, words: Ruled['words'] & object, more: Partial<Ruled> = {}): Ruled => ({
  rule,
  says,
  words,
  home: [],
  where: [],
  yes: silent,
  ...more,
})

export const saidInPhrases: readonly Ruled[] = [
  said('E10', 'One has learners pay, the other asks nothing of them.', money.learnerPays, {
    never: /^(?:Q16|T05\.3\.5|Q03|Q12|Q14|Q11|T04\.4\.[2456]|T01\.4\.2)/,
    not: /-free\b|\b(?:of|from) (?:private|other|foreign|outside)\b|\bfreelanc\w+|\b(?:the )?others?\b|\beveryone else\b|\bpay (?:rise|raise|increase|scale|grade|slip)|\bpaying (?:a|an|the) (?!fee|price|course|tuition|full)|\b(?:to keep|renew\w*|resit|retake|promotion|marketing|partners? pays?|in the (?:trial|pilot))\b/i,
  }),
  said('G13', 'One keeps or passes on what single learners do, the other does not.', money.individually),
  said('G14', 'One has live sessions recorded, the other has no recordings.', delivery.recorded),
  said('G17', 'One has learners meet one another, the other has them alone.', delivery.forum),
  said('G16', 'One lends the equipment, the other leaves it to learners.', delivery.lent),
  said('G15', 'One has learning in working time, the other outside it.', delivery.inPaidTime),
  said('F9', 'One has support at any hour, the other only at some.', people.clocked, {
    isOfTimes: true,
    never: /^(?!Q16|T05\.3\.5|T06\.2|T06\.5|Q15\.3|T01\.2|T03\.[23]|T01\.4\.1|Q06|T02\.2\.2)/,
    ungated: /^(?:Q16\.1|T05\.3\.5)$/,
    only: /\b(?:hotline|manned|picks? up|calls?|tickets|brochure|secretary|coordinators?|assistants?|support|help\w*|desk|answer\w*|repl\w*|reach\w*|staffed|services?|line|chat|phones?|someone|person|team|inbox|whatsapp|messenger|tutors?)\b/i,
    not: /\b(?:class(?:es)?|lessons?|sessions?|live|webinars?|lab|workshop|course is open|pace|study)\b/i,
  }),
  said('I27', 'One keeps the content up to date, the other leaves it as it is.', money.current, {
    aside: of('C12.3'),
    borneOut: ({ item, clauses }) =>
      item === 'Q17.2'
        ? clauses.find(({ plain }) => ratesIn(plain).length > 0 && !/\b(?:not|never|no)\b/i.test(plain))
        : undefined,
    never: /^(?!Q17\.2|T05\.2|T05\.3\.[124]|Q10|T06\.2|Q15\.3|T01\.2|Q12|T04\.4\.3|T03\.4|T01\.4\.1|Q17\.1|T05\.1\.7)/,
  }),
  said('I28', 'One gives holders a right to do something, the other says that it gives none.', claims.entitling),
  said('I29', 'One has asked people, the other says that nobody was asked.', claims.evidenced),
  said('G9', 'One promises captions or accessible content, the other has none.', claims.inclusive),
  said('D15', 'One has learners show it with their hands, the other only on a screen.', claims.handsOn),
  said('F11', 'One asks for qualified instructors, the other does without.', claims.trainedTeachers),
  said('G18', 'One hosts it yourselves, the other elsewhere.', claims.hostedHere),
  said('E11', 'One spends money on recruiting learners, the other has none for it.', claims.funded),
  said('I30', 'One follows the framework of the economy, the other does not.', claims.publicFramework),
  said('I31', 'One follows a framework of your own, the other does not.', claims.ownFramework),
  said('I32', 'One has been tried with learners, by the other nobody has.', claims.tried),
  said('I33', 'One promises work or an interview, the other says that nobody does.', claims.hired),
  said('D19', 'One has the credential on paper only, the other has it online.', learning.digital),
  said('F18', 'One offers learners a wellbeing service, the other has none.', learning.wellbeing, {
    aside: of('C16.4'),
  }),
  said('H12', 'One has learners with a disability, the other says that there are none.', learning.disabled, {
    aside: of('C16.3 C14.5 C02.5'),
  }),
  said('D20', 'One has people mark the work, the other leaves it to a machine.', learning.byPeople),
  said('I34', 'One lets the material be copied or changed, the other does not.', learning.shared),
  said('E17', 'One says that nothing is to be paid besides, the other names what is.', learning.extra),
  said('E19', 'One gives the money back, the other does not.', learning.refunded),
  said('C17', 'One has learners work at home, the other says that there is no homework.', learning.homework),
  said('D21', 'One lets learners use AI tools, the other forbids it.', learning.withAi),
  said('H13', 'One is a first taste, the other promises the level of experts.', learning.deep, {
    never: /^(?!T0[1346]|Q15|Q02|Q0[678])/,
  }),
  said('F19', 'One takes as many as come, the other has a limit.', learning.capped),
  said('I35', 'One has it approved by a body, the other needs no approval.', learning.decided),
  said('G21', 'One lets learners take as long as they like, the other ends their access.', learning.openEnded),
  said('G22', 'One has learners install something, the other asks for nothing of the kind.', learning.installed),
  said('H15', 'One chooses among applicants, the other takes whoever comes.', learning.selected),
  said('G23', 'One has several formats, the other has only one.', learning.varied, { aside: of('C02.3 C12.1') }),
  said('G20', 'One has it online or on a platform, the other says that nothing is.', learning.webbed, {
    aside: of('C05.5 C11.1 C11.2 C11.3 C11.4 C11.5'),
  }),
  said('H8', 'One is for people with little schooling, the other asks academic work of them.', money.schooled, {
    never: /^(?!Q02|T01\.3|T03\.1|Q07|T04\.1|T04\.4\.[12]|Q12\.1|Q14\.1|T06\.4)/,
  }),
]
