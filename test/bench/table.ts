/** What a part measured; `long` gives it the time for steady figures. */
export type Part = (how: { readonly long: boolean }) => Promise<Measured>
export type Measured = { readonly title: string; readonly rows: readonly Row[]; readonly notes?: readonly string[] }
type Row = Readonly<Record<string, string | number>>

/** A table in Markdown, its columns in the order in which the rows name them. */
export function table({ title, rows, notes = [] }: Measured): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const cells = [names, ...rows.map((row) => names.map((name) => String(row[name] ?? '')))]
  const widths = names.map((_, n) => Math.max(3, ...cells.map((line) => line[n]?.length ?? 0)))
  const lines = cells.map((line) => `| ${line.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(' | ')} |`)
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [`\n${title}\n`, lines[0], rule, ...lines.slice(1), ...notes.map((note) => `\n${note}`)].join('\n')
}
