import { readFileSync } from 'node:fs'
import { dossierOf } from './src/review/dossier.ts'
import { agesIn } from './src/review/read/ages.ts'
import { passMarksIn } from './src/review/read/marks.ts'
import { peopleIn } from './src/review/read/people.ts'
import { groupsIn, goalsIn } from './src/review/read/capacity.ts'
const P: any = {}
for (const f of ['p1','p2','p3','p4','p5']) { try { for (const l of readFileSync(`${f==='p1'?'/work/q15':f==='p2'?'/work/sealed3':'/work/r14'}/${f}.jsonl`,'utf8').trim().split('\n')) { const p = JSON.parse(l); P[p.id]=p } } catch {} }
for (const [id, items] of [['p4-03','Q02.1 Q05.1'],['p5-20','Q02.1 Q05.1'],['p5-10','Q14.1 T04.3.1 T04.4.2'],['p5-05','Q13.1 T02.2.2 Q15.1'],['p4-01','Q06.1 T03.3.4 Q16.3']] as const) {
  const answers = Object.fromEntries(Object.entries(P[id].answers).map(([k,v]: any)=>[k,v.text]))
  const d = dossierOf({economy:'x',today:'2026-01-01',answers,excused:{},ticked:new Set(),due:new Map(),leads:1,asks:new Map(),isNear:()=>false} as any)
  for (const i of items.split(' ')) { const s = d.answers.get(i)!; console.log(id,i,'ages',agesIn(s).map(a=>a.value+(a.must?'!':'')),'pass',passMarksIn(s).map(x=>x.value),'people',peopleIn(s).map(x=>x.of+x.hi),'groups',groupsIn(s).map(x=>x.value),'goals',goalsIn(s).map(x=>x.value)) } }
