import { teamsStage } from './stage.ts'
import { readable } from '../stand-ins/teams/client.ts'
const form=(process.argv[2]??'channel') as 'channel'
const t=await teamsStage(form,{now:()=>Date.now()})
let n=0
const show=(what:string,r:any)=>{console.log('\n>>>',what); if(r?.body) console.log('   answer:',r.body.type==='application/vnd.microsoft.card.adaptive'?readable(r.body.value).map(l=>'     '+l).join('\n'):JSON.stringify(r.body)); for(;n<t.connector.messages.length;n++){const m=t.connector.messages[n]!;console.log('   posted in',m.conversation);console.log(readable(t.cardOf(m)).map(l=>'     '+l).join('\n'))}}
show('help',await t.type('Ana','help'))
show('phase',await t.type('Ana','phase design'))
let f=t.find('Ana',a=>a['verb']==='send')
show('start',await t.press('Ana',{...f,inputs:{...f.inputs,name:'Data basics'}}))
f=t.find('Ana',a=>a['title']==='Save')
show('save',await t.press('Ana',{...f,inputs:{...f.inputs,text:'Read a dashboard'}}))
show('edit',await t.press('Ana',t.find('Ana',a=>a['title']==='Edit')))
show('na',await t.press('Ana',t.find('Ana',a=>a['title']==='Not applicable')))
show('cancel',await t.press('Ana',t.find('Ana',a=>a['title']==='Cancel')))
show('status',await t.type('Ana','status'))
show('share',await t.type('Ana','share'))
show('nudge',await t.type('Ana','nudge'))
show('forget',await t.type('Ana','forget this project'))
console.log(t.logged)
await t.close()
