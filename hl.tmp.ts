import { readFileSync } from 'node:fs'
import { reviewLine } from './src/eval/review.ts'
const lines = readFileSync('test/review/harmless.jsonl','utf8').trim().split('\n').map((l)=>JSON.parse(l))
for (const l of lines) { const t=performance.now(); const r = reviewLine({...l, checked: l.ticked ?? l.checked ?? []}); console.log(l.id, (performance.now()-t).toFixed(1), r.findings.filter((f:any)=>f.tier!=='question').map((f:any)=>f.rule+' '+f.says)) }
for (const l of lines) { const t=performance.now(); const r = reviewLine({...l, id:'x', checked: l.ticked ?? []}); console.log((performance.now()-t).toFixed(1)) }
