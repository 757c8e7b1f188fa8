import { pictureAsSvg } from '../../picture/svg.ts'
import { type Note, type Paper, type PaperBlock, type PaperWords, runsOf, type Table } from '../tree.ts'
import { clean, linesOf } from './clean.ts'
import { style } from './html-style.ts'
import { saidInHtml } from './said-html.ts'

/** A paper as one HTML file to read and to print: nothing in it runs, and nothing is fetched. */
export function asHtml(paper: Paper): string {
  const notes: Note[] = []
  const blocks = paper.blocks.map((block) => written(block, notes)).join('\n')
  return `<!doctype html>
<html lang="${paper.language}"${paper.onePage ? ' class="one-page"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(paper.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1 dir="auto">${escaped(paper.title)}</h1>
<p class="quiet">${escaped(paper.kind)}</p>
${blocks}
</main>
${notes.length ? `<section class="notes" aria-label="Notes"><ol>${notes.map(noteAsItem).join('\n')}</ol></section>` : ''}
<footer>${escaped(paper.foot)}</footer>
</body>
</html>
`
}

function written(block: PaperBlock, notes: Note[]): string {
  switch (block.kind) {
    case 'heading': {
      const code = block.code ? ` <small>${escaped(block.code)}</small>` : ''
      return `<h${block.level}${block.newPage ? ' class="new-page"' : ''} dir="auto">${escaped(block.text)}${code}</h${block.level}>`
    }
    case 'text':
      return `<p dir="auto"${block.tone ? ` class="quiet${block.leads ? ' leads' : ''}"` : ''}>${words(block.words, notes)}</p>`
    case 'answer':
      return `<blockquote>${saidInHtml(block.text, block.marks, { mark: block.note ? noted(block.note, notes) : '', escaped })}</blockquote>`
    case 'gap':
      return `<p class="gap"><mark>${escaped(block.text)}</mark></p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li dir="auto">${words(item, notes)}</li>`).join('')}</ul>`
    case 'table':
      return table(block, notes)
    case 'picture':
      return `<figure><div class="picture">${pictureAsSvg(block.picture, { dark: false })}</div><figcaption>${escaped(block.alt)}</figcaption></figure>`
    default:
      return block satisfies never
  }
}

function table({ caption, head, rows, widths }: Table, notes: Note[]): string {
  const all = widths.reduce((sum, width) => sum + width, 0)
  return `<table><caption>${escaped(caption)}</caption>
<colgroup>${widths.map((width) => `<col style="width:${Math.round((100 * width) / all)}%">`).join('')}</colgroup>
<thead><tr>${head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead>
<tbody>${rows.map((cells) => `<tr>${cells.map((cell, n) => cellOf(words(cell, notes), n)).join('')}</tr>`).join('\n')}</tbody></table>`
}

const cellOf = (content: string, n: number): string =>
  n ? `<td dir="auto">${content}</td>` : `<th scope="row" dir="auto">${content}</th>`

const words = (some: PaperWords, notes: Note[]): string =>
  runsOf(some)
    .map((run) => {
      if (typeof run === 'string') return broken(run)
      switch (run.kind) {
        case 'note':
          return noted(run.note, notes)
        case 'strong':
          return `<strong>${broken(run.text)}</strong>`
        case 'quiet':
          return `<small>${broken(run.text)}</small>`
        case 'gap':
          return `<mark>${broken(run.text)}</mark>`
        default:
          return run satisfies never
      }
    })
    .join('')

function noted(note: Note, notes: Note[]): string {
  const n = notes.push(note)
  return `<sup><a id="to-${n}" href="#note-${n}" aria-label="Note ${n}">${n}</a></sup>`
}

function noteAsItem({ text, url }: Note, n: number): string {
  const link = url ? ` <a href="${escaped(url)}" rel="noreferrer">The message</a>` : ''
  return `<li id="note-${n + 1}">${escaped(text)}${link} <a href="#to-${n + 1}" aria-label="Back to the text of note ${n + 1}">↩</a></li>`
}

const broken = (text: string): string => linesOf(text).map(escaped).join('<br>')

const escaped = (text: string): string => clean(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
