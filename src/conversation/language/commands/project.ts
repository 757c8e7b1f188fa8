import { readPhases } from '../parse-phase.ts'
import { bare, type Command, ofPerson } from './command.ts'

/** What is typed of the project itself, and of the bot. */
export const settling: readonly Command[] = [
  {
    words: ['start'],
    usage: 'start',
    says: 'set up the micro-credential of this channel',
    group: 'Project',
    read: (rest) =>
      rest.length > 120 || /\?|, (?:we|only|just|and|but|with|use|please)\b/i.test(rest) || isSentence(rest)
        ? undefined
        : { do: 'start', ...(rest ? { name: rest } : {}) },
  },
  {
    words: ['settings'],
    usage: 'settings',
    says: 'name, time zone, economy, phases in scope',
    group: 'Project',
    read: bare({ do: 'settings' }),
  },
  {
    words: ['rename'],
    usage: 'rename New name',
    says: 'give the micro-credential another name',
    group: 'Project',
    read: (rest) => (rest && !isSentence(rest) ? { do: 'rename', name: rest.slice(0, 300) } : undefined),
  },
  {
    words: ['scope'],
    usage: 'scope 1-4',
    says: 'the phases you want to go through',
    group: 'Project',
    read: (rest, { toolkit }) => {
      if (!rest) return { do: 'scope' }
      const phases = readPhases(rest, toolkit)
      return phases ? { do: 'scope', phases } : undefined
    },
  },
  {
    words: ['lead'],
    usage: 'lead @person',
    says: 'somebody who may change settings, besides you',
    group: 'Project',
    read: ofPerson((person) => ({ do: 'lead', person })),
  },
  {
    words: ['unlead'],
    usage: 'unlead @person',
    says: 'no longer a lead',
    group: 'Project',
    read: ofPerson((person) => ({ do: 'unlead', person })),
  },
  {
    words: ['share'],
    usage: 'share',
    says: 'a code with which another channel asks to join this project, in Slack or Teams',
    group: 'Project',
    read: bare({ do: 'share' }),
  },
  {
    words: ['link'],
    usage: 'link CODE',
    says: 'ask to join the project that the code is from',
    group: 'Project',
    read: (rest) => (/^\S{1,40}$/.test(rest) && !rest.endsWith('?') ? { do: 'link', code: rest } : undefined),
  },
  {
    words: ['unlink'],
    usage: 'unlink',
    says: 'take this channel off the project; its other channels keep it',
    group: 'Project',
    read: bare({ do: 'unlink' }),
  },
  {
    words: ['archive'],
    usage: 'archive',
    says: 'put the project away; nothing is lost',
    group: 'Project',
    read: bare({ do: 'archive' }),
  },
  { words: ['reopen'], usage: 'reopen', says: 'take it out again', group: 'Project', read: bare({ do: 'reopen' }) },
  {
    words: ['forget me'],
    usage: 'forget me',
    says: 'remove your name and your texts from all records',
    group: 'Project',
    read: bare({ do: 'forget me', sure: 0 }),
  },
  {
    words: ['forget'],
    usage: 'forget this project',
    says: 'delete everything the project holds',
    group: 'Project',
    read: (rest) => (/^(this project|project|everything|all)$/i.test(rest) ? { do: 'forget', sure: 0 } : undefined),
  },
  {
    words: ['privacy'],
    usage: 'privacy',
    says: 'what is kept of you, where it lies, and what leaves',
    group: 'Project',
    read: bare({ do: 'help', topic: 'privacy' }),
  },
  {
    words: ['about', 'support', 'contact'],
    usage: 'about',
    says: 'what I am, who runs me, and whom to ask',
    group: 'Project',
    read: bare({ do: 'help', topic: 'about' }),
  },
  {
    words: ['help', '?'],
    usage: 'help',
    says: 'this list',
    group: 'Project',
    read: (rest) =>
      rest.split(/\s+/).length > 3 || rest.endsWith('?') ? undefined : { do: 'help', ...(rest ? { topic: rest } : {}) },
  },
]

/** What goes on like a sentence is understood as one: "start with the second question", "rename it to Solar basics". */
const isSentence = (rest: string): boolean =>
  /^(?:phase|a|an|the|it|this|that|us|to|with|on|of|over|from|by|off|at|again|going|doing|working|reminding|nudging|sending|posting|over|\w+ing (?:us|me|them|people|everyone))\b/i.test(
    rest,
  )
