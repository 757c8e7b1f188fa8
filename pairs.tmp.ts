import { readFileSync } from 'node:fs'
import { reviewLine } from './src/eval/review.ts'
const c: any = {}
for (const l of readFileSync(process.argv[2],'utf8').trim().split('\n')) { const [kind, ...parts] = l.split(' | ')
  const p: any = {id:'x',economy:'Fiji',today:'2026-11-25',answers:{},checked:[],excused:{},leads:1}
  for (const part of parts) { const i = part.indexOf('='); const [k,v] = [part.slice(0,i), part.slice(i+1)]; if (v==='ticked') p.checked.push(k); else if (v.startsWith('excused ')) p.excused[k]=v.slice(8); else p.answers[k]=v }
  const f = reviewLine(p).findings.filter((x:any)=>x.tier==='conflict')
  c[kind] ??= [0,0]; c[kind][1]++; if (f.length) c[kind][0]++; else console.log('miss', l) }
console.log(JSON.stringify(c))
