import { answersTo, codeOf, type Found, quoteOf } from '../dossier.ts'
import { outcomesIn } from '../read/outcomes.ts'
import { openWords, stanceOf } from '../read/stance.ts'
import { wordsOf } from '../read/text.ts'
import type { Rule } from '../rule.ts'

const vague =
  /^(?:\w+ly )?(?:understand|know(?! (?:when|how|whom|what|where|which) )|learn|appreciate|be aware of|become aware of|be familiar with|become familiar with|familiari[sz]e|grasp|gain (?:an? )?(?:understanding|knowledge|insight|awareness|appreciation)|have (?:an? )?(?:understanding|knowledge|awareness|grasp)|develop (?:an? )?(?:understanding|appreciation|awareness)|be exposed to|reali[sz]e|comprehend|enjoy|believe|think about|be introduced to|get to know|become better at|improve their (?:knowledge|understanding)|acquire knowledge|feel confident)(?:s|es|ing)?\b/i
const topics =
  /^(?:introduction to|intro to|overview of|basics of|the basics|fundamentals of|foundations of|history of|principles of|background)\b/i
const doing =
  /^(?:\w+ly )?(?:build|create|design|develop|devise|construct|compose|produce|write|perform|conduct|carry out|deliver|deploy|implement|negotiate|operate|present|lead|facilitate|program|code|install|treat|run|teach|coach|draft|prototype|configure|splice|repair|weld|assemble|take|interview|counsel|fit|wire|pilot|fly|cook|prepare|administer|inject|edit|record|film|dismantle|calibrate|sample|mediate)(?:s|es|ing)?\b/i
const verbs =
  /\b(?:adapt|advise|advocate|allocate|analy[sz]e|apply|appraise|arrange|assemble|assess|audit|automate|build|calculate|calibrate|carry|categori[sz]e|check|choose|clarify|classify|clean|coach|code|collaborate|collect|combine|communicate|compare|compile|complete|compose|compute|conduct|configure|construct|convert|coordinate|cost|create|critique|debug|decide|defend|define|deliver|demonstrate|deploy|derive|describe|design|detect|determine|develop|devise|diagnose|differentiate|discuss|distinguish|document|draft|draw|edit|employ|establish|estimate|evaluate|examine|execute|explain|facilitate|fit|fill|forecast|formulate|gather|generate|give|handle|identify|illustrate|implement|improve|inspect|install|integrate|interpret|interview|investigate|judge|justify|keep|label|lead|list|locate|maintain|make|manage|map|match|measure|mediate|model|modify|monitor|negotiate|operate|optimi[sz]e|order|organi[sz]e|outline|perform|plan|plot|predict|prepare|present|price|prioriti[sz]e|process|produce|program|propose|prove|publish|query|rank|rate|read|recogni[sz]e|recommend|record|redesign|reduce|refer|repair|report|resolve|respond|review|run|schedule|score|select|separate|set|show|simulate|size|sketch|solve|sort|specify|splice|spot|state|structure|summari[sz]e|supervise|support|take|teach|test|trace|track|train|translate|treat|troubleshoot|use|validate|verify|weigh|wire|work|write)(?:s|es|d|ed|ing)?\b/i

const unseen: Rule = {
  id: 'B1',
  tier: 'single',
  reads: 'words',
  look: (dossier) => {
    const bad = answersTo(dossier, ['Q07.1'])
      .flatMap((said) => outcomesIn(said))
      .filter(({ does }) => vague.test(does))
    return bad.length
      ? [
          {
            rule: 'B1',
            says: 'One cannot see whether somebody does that. What will they do that shows it?',
            quotes: bad.slice(0, 3).map(({ text }) => ({ item: 'Q07.1', text })),
          },
        ]
      : []
  },
}

const noVerb: Rule = {
  id: 'B2',
  tier: 'question',
  reads: 'words',
  look: (dossier) =>
    answersTo(dossier, ['Q07.1'])
      .filter(
        (said) =>
          !openWords(said.plain) &&
          !verbs.test(said.plain) &&
          !outcomesIn(said).some(({ does }) => vague.test(does) || topics.test(does)),
      )
      .map((said) => ({
        rule: 'B2',
        says: `${codeOf('Q07.1')} names nothing that a learner does. What will they do?`,
        quotes: [quoteOf(said)],
      })),
}

const onlyTopics: Rule = {
  id: 'B3',
  tier: 'single',
  reads: 'words',
  look: (dossier) => {
    const bad = answersTo(dossier, ['Q07.1'])
      .flatMap((said) => outcomesIn(said))
      .filter(({ does }) => topics.test(does))
    return bad.length
      ? [
          {
            rule: 'B3',
            says: 'These are topics. What can learners do afterwards?',
            quotes: bad.slice(0, 3).map(({ text }) => ({ item: 'Q07.1', text })),
          },
        ]
      : []
  },
}

const quiz =
  /\b(?:quiz\w*|multiple[- ]choice|MCQs?|true\/false|knowledge (?:checks?|tests?)|auto-?(?:graded|marked) tests?|online tests?|written (?:exams?|tests?)|theory (?:exams?|tests?))\b/i
const more =
  /\b(?:projects?|capstone|prototype|portfolio|practicals?|demonstrat\w+|simulat\w+|lab|OSCE|role[- ]?plays?|observ\w+|skills? test|workplace|work-based|live|placement|performance|hands-on|case stud\w+|scenarios?|assignments?|reports?|essays?|reflect\w+|written task|plans?|briefs?|memos?|presentations?|present|viva|oral|pitch|interview|video|peer|submit\w*|submission|task|rubric|evidence|file|draft|log|build|produce|make|design)\b/i

const onlyPractice = /\b(?:practi[cs]e|no points|not count|self-check|formative|access to|before)\b/i

/** A quiz that is one piece of several, each with its weight. */
const besideOthers = /\d ?%?,? (?:and |plus )?(?:\w+ ){1,4}\d/i

/** Doing is promised, and knowing is tested. */
const knowingTested: Rule = {
  id: 'B5',
  tier: 'single',
  reads: 'words',
  look: (dossier) => {
    const outcome = answersTo(dossier, ['Q07.1'])
      .flatMap((said) => outcomesIn(said))
      .find(({ does }) => doing.test(does))
    const tasks = answersTo(dossier, ['T04.4.2', 'Q09.3', 'Q14.1'])
    const tested = tasks.find(({ clauses }) =>
      clauses.some(
        (clause) =>
          stanceOf(clause, quiz) === 'yes' && !onlyPractice.test(clause.plain) && !besideOthers.test(clause.plain),
      ),
    )
    if (!outcome || !tested || tasks.some(({ plain }) => more.test(plain))) return []
    return [
      {
        rule: 'B5',
        says: `The outcomes promise doing, ${codeOf(tested.item)} tests knowing.`,
        quotes: [{ item: 'Q07.1', text: outcome.text }, quoteOf(tested)],
      },
    ]
  },
}

/** Many outcomes, one kind of task. */
const oneTask: Rule = {
  id: 'B6',
  tier: 'question',
  reads: 'words',
  look: (dossier): Found[] => {
    const [outcomes] = answersTo(dossier, ['Q07.1'])
    const [task] = answersTo(dossier, ['T04.4.2', 'Q14.1'])
    if (
      !outcomes ||
      !task ||
      outcomesIn(outcomes).length < 5 ||
      wordsOf(task.plain).length > 8 ||
      !/\b(?:one|a|single|final)\b/i.test(task.plain)
    )
      return []
    return [
      {
        rule: 'B6',
        says: `${outcomesIn(outcomes).length} outcomes, one task. Does it reach them all?`,
        quotes: [quoteOf(outcomes), quoteOf(task)],
      },
    ]
  },
}

export const outcomes: readonly Rule[] = [unseen, noVerb, onlyTopics, knowingTested, oneTask]
