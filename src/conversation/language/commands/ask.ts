import { bare, type Commands } from './command.ts'

/** What is typed to ask the toolkit. */
export const asking = {
  ask: {
    usage: 'ask how long should it be?',
    first: true,
    says: 'an answer from the toolkit, with the place it comes from',
    read: (rest) => {
      if (!rest) return { do: 'help', topic: 'ask' }
      return isToPeople.test(rest) ? undefined : { do: 'ask', question: rest }
    },
  },
  feedback: {
    says: 'what was helpful, what was not, and questions the toolkit could not answer',
    read: bare({ do: 'feedbacks' }),
  },
} satisfies Commands

/** "ask me the next one", "ask <somebody> for 11.1": no question for the toolkit. */
const isToPeople =
  /^(?:me|us|him|her|them)\b|^(?:(?:our|the) )?[\p{L}@'’.-]+(?: \p{Lu}[\p{L}'’.-]+)? (?:to|if|whether|for (?:an? |the |his |her |their )?(?:ok|approval|sign-?off|signature))\b|<@|\b\d{1,2}\.c?\d{1,2}\b|^(?!wh|how|do|does|is|are|should|can|must)(?:the )?@?[\p{L}'’-]+(?:[ ,&]+(?:and )?@?[\p{L}'’-]+){0,6},? to (?:sign|approve)\b/iu
