/** A place in a form that can be filled, by the tag that stands there, and the label that asks for it. */
export type BlankPlace = { readonly tag: string; readonly label: string }

const row = /<w:tr(?:\s[^>]*)?>(?:(?!<w:tr[\s>]|<w:tbl>)[\s\S])*?<\/w:tr>/g
const cell = /<w:tc(?:\s[^>]*)?>[\s\S]*?<\/w:tc>/g
const paragraph = /<w:p(?:\s[^>]*)?>(?:(?!<w:p[\s>])[\s\S])*?<\/w:p>/g
/** "Approved by: ______" */
const line = /^(.{2,120}?)\s*[:：]?\s*(?:_{3,}|\.{5,}|…{2,})\s*$/s

/** A document with a tag in each empty cell beside a label, and on each line to write on after one. */
export function withTags(document: string): { xml: string; places: BlankPlace[] } {
  const places: BlankPlace[] = []
  const place = (label: string): string => {
    const tag = `field ${places.length + 1}`
    places.push({ tag, label: label.replace(/\s*[:：]$/, '').slice(0, 200) })
    return `{{${tag}}}`
  }
  const inRows = document.replace(row, (one) => {
    let label = ''
    return one.replace(cell, (each) => {
      const text = textOf(each)
      if (text || !label) {
        label = text
        return each
      }
      const put = intoCell(each, place(label))
      label = ''
      return put
    })
  })
  const xml = inRows.replace(paragraph, (one) => {
    const [, label] = line.exec(textOf(one)) ?? []
    return label ? rewritten(one, `${label.trim().replace(/[:：]$/, '')}: ${place(label.trim())}`) : one
  })
  return { xml, places }
}

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\s*\/>|<\/w:p>/g)]
    .map(([, text = ' ']) => text)
    .join('')
    .replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? ' ',
    )
    .replace(/\s+/g, ' ')
    .trim()

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** Into the cell's first paragraph, which every cell has. */
function intoCell(one: string, tag: string): string {
  const open = /<w:p(?:\s[^>]*)?\/>/.exec(one)
  if (open && one.indexOf('<w:p') === open.index) return one.replace(open[0], `<w:p>${run(tag)}</w:p>`)
  return one.replace('</w:p>', `${run(tag)}</w:p>`)
}

/** A paragraph with other words, laid out as it was. */
function rewritten(one: string, text: string): string {
  const [begin = '<w:p>'] = /^<w:p(?:\s[^>]*)?>/.exec(one) ?? []
  const [look = ''] = /<w:pPr>[\s\S]*?<\/w:pPr>/.exec(one) ?? []
  return `${begin}${look}${run(text)}</w:p>`
}
