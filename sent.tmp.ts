import { readFileSync } from 'node:fs'
import { loadToolkit } from './src/toolkit/load.ts'
import { itemsOf } from './src/toolkit/items.ts'
import { asksOf, nearIn } from './src/review/asks.ts'
import { dossierOf } from './src/review/dossier.ts'
import { positionsOn } from './src/review/stands.ts'
import { ruledTopics } from './src/review/rules/topics.ts'
const toolkit = await loadToolkit(); const asks = asksOf(itemsOf(toolkit)); const isNear = nearIn(toolkit)
let ok=0, n=0, wrong=0
for (const l of readFileSync(process.argv[2],'utf8').trim().split('\n')) { const [, rule, side, item, text] = /^(\S+) (\S+) (\S+) (.*)$/.exec(l)!
  const d = dossierOf({economy:'x',today:'2026-01-01',answers:{[item]:text},excused:{},ticked:new Set(),due:new Map(),leads:1,asks,isNear})
  const ts = ruledTopics.filter(t=>t.rule===rule); const st = new Set(ts.flatMap(t=>positionsOn(t,d).map(p=>p.stance)))
  n++; if (st.has(side as any) && st.size===1) ok++; else { if (st.size) wrong++; console.log(st.size? 'WRONG '+[...st]:'miss', l) } }
console.log(ok,'/',n,'wrong',wrong)
