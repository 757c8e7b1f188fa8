import { drafts } from '../../../paper/choices.ts'
import { bounds } from '../../../toolkit/bounds.ts'
import type { IntentOf } from '../../intent.ts'
import { readExport, readPaper } from '../typed/paper.ts'
import { readSignOff } from '../typed/signoff.ts'
import { bare, type Commands } from './command.ts'

/** What is typed to get documents, have them signed, or give some. */
export const writing = {
  template: {
    also: ['templates'],
    usage: 'template 4',
    first: true,
    says: 'a template filled from your answers; add "as markdown" for the text',
    read: readTemplate,
  },
  summary: {
    also: ['summarise', 'summarize', 'one page'],
    says: 'the project on one page: what is decided, open and overdue',
    read: bare({ do: 'summary' }),
  },
  signoff: {
    also: ['sign-off', 'sign off'],
    usage: 'signoff design @person by 12 Dec',
    says: 'ask somebody to sign a phase, “proposal” or “launch”; without more, what was asked and signed, and “signoff log”',
    read: readSignOff,
  },
  paper: {
    also: ['papers'],
    says: 'a Word document for a committee; also “paper advert”, “paper templates”, “paper summary”, “… without names”, “… as markdown”',
    read: readPaper,
  },
  credential: {
    says: 'a draft for your badge platform, and what it still lacks; also “credential ctdl”, “credential europass”',
    read: (rest) => {
      const draft = drafts.find((one) => one === rest.toLowerCase())
      return rest && !draft ? undefined : { do: 'credential', ...(draft ? { draft } : {}) }
    },
  },
  form: {
    also: ['our form'],
    says: 'your institution’s own form as a Word file, filled from what you recorded; “form add” with the blank form, “form setup” for what goes where',
    read: (rest) =>
      rest === ''
        ? { do: 'form' }
        : /^add$/i.test(rest)
          ? { do: 'form add' }
          : /^set ?up$/i.test(rest)
            ? { do: 'form setup' }
            : undefined,
  },
  import: {
    says: 'reads a file that you give with it (.docx, .xlsx, .csv), and shows row by row what may be an answer; nothing is recorded until you take it',
    read: (rest) => (/^(?:(?:this|it|that|the (?:file|document|table)))?$/i.test(rest) ? { do: 'import' } : undefined),
  },
  export: {
    says: 'everything as files (JSON and Markdown)',
    read: (rest) => (rest ? readExport(rest) : { do: 'export' }),
  },
} satisfies Commands

function readTemplate(rest: string): IntentOf<'template'> | undefined {
  if (!rest) return { do: 'template' }
  const [, number, format] = /^0?(\d)(\s+as\s+(?:markdown|text|md))?$/i.exec(rest) ?? []
  const template = Number(number)
  if (!(template >= 1 && template <= bounds.templates)) return undefined
  return { do: 'template', template, ...(format ? { markdown: true } : {}) }
}
