import { chatsNamed } from '../../../project/place.ts'
import type { Toolkit } from '../../../toolkit/toolkit.ts'
import { readPhases } from '../typed/phase.ts'
import { bare, type Commands, ofPerson } from './command.ts'

/** What is typed of the project itself, and of the bot. */
export const settling = {
  start: {
    says: 'set up the micro-credential of this channel',
    read: (rest, { toolkit }) => {
      if (/^[1-6]\b(?:$|,| (?:with|now|please|pls|then|for us)\b)/i.test(rest)) return undefined
      const phase = phaseCalled(rest, toolkit)
      if (phase) return { do: 'phase', phase }
      return rest.length > 120 || /\?|, (?:we|only|just|and|but|with|use|please)\b/i.test(rest) || isSentence(rest)
        ? undefined
        : { do: 'start', ...(rest ? { name: rest } : {}) }
    },
  },
  settings: { says: 'name, time zone, economy, phases in scope', read: bare({ do: 'settings' }) },
  rename: {
    usage: 'rename New name',
    says: 'give the micro-credential another name',
    read: (rest) => (rest && !isSentence(rest) ? { do: 'rename', name: rest.slice(0, 300) } : undefined),
  },
  scope: {
    usage: 'scope 1-4',
    says: 'the phases you want to go through',
    read: (rest, { toolkit }) => {
      if (!rest) return { do: 'scope' }
      const phases = readPhases(rest, toolkit)
      return phases ? { do: 'scope', phases } : undefined
    },
  },
  lead: {
    usage: 'lead @person',
    says: 'somebody who may change settings, besides you',
    read: ofPerson((person) => ({ do: 'lead', person })),
  },
  unlead: { usage: 'unlead @person', says: 'no longer a lead', read: ofPerson((person) => ({ do: 'unlead', person })) },
  share: {
    says: `a code with which another channel asks to join this project, in ${chatsNamed('or')}`,
    read: bare({ do: 'share' }),
  },
  link: {
    usage: 'link CODE',
    says: 'ask to join the project that the code is from',
    read: (rest) => (/^\S{1,40}$/.test(rest) && !rest.endsWith('?') ? { do: 'link', code: rest } : undefined),
  },
  unlink: { says: 'take this channel off the project; its other channels keep it', read: bare({ do: 'unlink' }) },
  archive: { says: 'put the project away; nothing is lost', read: bare({ do: 'archive' }) },
  reopen: { says: 'take it out again', read: bare({ do: 'reopen' }) },
  'forget me': { says: 'remove your name and your texts from all records', read: bare({ do: 'forget me', sure: 0 }) },
  forget: {
    usage: 'forget this project',
    says: 'delete everything the project holds',
    read: (rest) => (/^(this project|project|everything|all)$/i.test(rest) ? { do: 'forget', sure: 0 } : undefined),
  },
  privacy: {
    says: 'what is kept of you, where it lies, and what leaves',
    read: bare({ do: 'help', topic: 'privacy' }),
  },
  about: {
    also: ['support', 'contact'],
    says: 'what I am, who runs me, and whom to ask',
    read: bare({ do: 'help', topic: 'about' }),
  },
  help: {
    also: ['?'],
    says: 'this list',
    read: (rest) =>
      rest.split(/\s+/).length > 3 || rest.endsWith('?') ? undefined : { do: 'help', ...(rest ? { topic: rest } : {}) },
  },
} satisfies Commands

/** "start design": a phase by its name is begun, and no course is called so. */
const phaseCalled = (rest: string, { phases }: Pick<Toolkit, 'phases'>): number | undefined =>
  phases.find(({ name }) => name.toLowerCase() === rest.toLowerCase())?.number

/** What goes on like a sentence is understood as one: "start with the second question", "rename it to Solar basics". */
const isSentence = (rest: string): boolean =>
  /^(?:phase|a|an|the|it|this|that|us|to|with|on|of|over|from|by|off|at|again|going|doing|working|reminding|nudging|sending|posting|over|\w+ing (?:us|me|them|people|everyone))\b/i.test(
    rest,
  )
