/** How a paper looks on a screen and on A4: dark on white, gaps marked by words and by a border, head rows on every page. */
export const style = `
@page { size: A4; margin: 18mm 18mm 20mm }
:root { color-scheme: light }
body { margin: 0 auto; max-width: 48rem; padding: 2rem 1.25rem 4rem; background: #fff; color: #1f2430; font: 1rem/1.5 "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word }
h1 { margin: 0 0 .25rem; font-size: 1.75rem; line-height: 1.2 }
h2 { margin: 2.25rem 0 .5rem; padding-top: .5rem; border-top: 2px solid #1f3a68; color: #1f3a68; font-size: 1.25rem }
h3 { margin: 1.5rem 0 .25rem; font-size: 1.05rem }
h4 { margin: 1.25rem 0 .25rem; font-size: 1rem }
h1, h2, h3, h4, .leads { break-after: avoid }
p { margin: 0 0 .5rem }
small { color: #565d6b; font-size: .8em; font-weight: 400 }
.quiet { color: #565d6b; font-size: .9rem }
blockquote { margin: 0 0 .75rem; padding: .125rem 0 .125rem .9rem; border-left: 3px solid #9db2d3 }
blockquote p { margin: 0; min-height: 1.5em; white-space: pre-wrap }
.gap { padding-left: .75rem; border-left: 3px solid #a15c00 }
mark { padding: 0 .2em; background: #fff1c7; color: #5a3d00; font-weight: 600 }
table { width: calc(100% - 1px); margin: .75rem 0 1rem; border-collapse: collapse; table-layout: fixed; font-size: .9rem }
caption { padding-bottom: .35rem; color: #565d6b; text-align: left }
th, td { padding: .35rem .5rem; border: 1px solid #b9c0cc; text-align: start; vertical-align: top }
thead { display: table-header-group }
thead th { background: #e9eef6 }
tbody th { font-weight: 400 }
tr { break-inside: avoid }
figure { margin: 1rem 0; break-inside: avoid }
figure svg { width: 100%; height: auto }
figcaption { color: #565d6b; font-size: .85rem }
a { color: #1d4f9e }
.notes { margin-top: 2rem; border-top: 1px solid #b9c0cc; font-size: .85rem }
footer { margin-top: 2rem; color: #565d6b; font-size: .8rem }
@media print {
  :root { font-size: 10pt }
  :root.one-page { font-size: 8.8pt }
  body { max-width: none; padding: 0; font-size: 1rem; line-height: 1.4 }
  h2 { margin-top: 1.6rem }
  .new-page { break-before: page }
  .one-page body { line-height: 1.25 }
  .one-page h2 { margin: .8rem 0 .2rem; padding-top: .2rem }
  .one-page table, .one-page figure { margin: .3rem 0 }
  .one-page th, .one-page td { padding: .15rem .4rem }
  .one-page figcaption { display: none }
  .one-page .picture { width: 70% }
  .one-page footer { margin-top: .5rem }
  a { color: inherit; text-decoration: none }
}
`
