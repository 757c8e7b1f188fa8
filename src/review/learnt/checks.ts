/** The answers that may take a tick back, and the topic whose side b does: "check: items: topic". */
const written = `
C01.1: Q01.2 T01.1.3: demand
C01.2: Q01.3 T01.1.2
C01.3: T03.1.3 Q01.1 Q01.3
C01.4: Q01.4 Q10.1 T03.4.1 Q06.3
C01.5: Q01.3 T01.1.2 Q01.1
C01.6: Q01.4 T03.4.1 T01.2.1 Q15.3
C01.7: Q01.5 T01.1.4 T01.4.3 T06.6.1
C02.2: Q02.1 T01.3.1 T03.1.2 Q01.3
C02.3: Q12.1 T04.4.1 Q12.2
C02.5: T04.4.4 Q12.1 Q02.2 Q11.1 Q16.1
C03.1: Q03.1 T01.4.1
C03.2: Q03.2 T01.4.2
C03.3: Q03.3 T01.4.2: funding
C03.4: Q03.1 T01.4.1 Q03.2 Q04.2
C04.1: Q04.2 Q10.2
C04.2: Q04.1 Q04.2
C04.3: Q04.1 Q04.2 Q10.2 Q10.1 T02.2.5 T05.2.2
C05.1:
C05.2: T02.1.4 Q05.3 Q18.2 T02.1.2
C05.3: Q18.1 Q18.2 T05.4.1 Q05.3
C05.4: Q05.3 T02.1.2 Q05.1: recognised
C05.5: T02.1.1 Q05.1
C05.6: T02.2.5 T02.2.6 Q05.1
C06.1: T02.2.1 Q06.3
C06.2: Q05.2 Q05.3 T02.1.3 Q04.1
C06.3: T02.2.6 T02.2.1 Q06.1 T02.2.2 Q06.3
C06.4: Q06.3 T02.2.3
C06.5: Q06.1 T02.2.2 Q12.4 T04.4.3: funding
C06.6: Q06.2 Q10.1 Q06.1
C06.7: Q08.2 Q06.3 T02.2.3 T04.3.1: stack
C07.1: Q07.1
C07.2: Q07.2 T05.4.3 T04.2.3 Q10.2: industryDesign
C07.3: Q07.1 T04.1.2 Q08.2
C07.4: T04.4.2 Q09.3 Q14.1
C08.2: Q08.2 T04.3.1
C08.3: Q08.3 T02.1.4 Q08.2
C08.4: T04.3.1 Q15.2 Q08.1: rpl
C08.5: T04.3.1 Q15.2 Q08.1
C09.1: Q09.2 T06.4.1 Q12.2
C09.3: Q09.2
C09.5: T05.3.6 T05.3.7 Q08.3: proof
C09.6: T03.3.4 T06.5.1 T03.3.2 Q09.2
C10.1: Q10.1 T06.4.1
C10.2: Q10.1 Q12.4
C10.3: Q06.2 Q10.1 Q12.4
C10.4: Q05.3 Q07.3 Q12.3
C11.1: T02.2.4 T04.4.5 Q11.1
C11.2: T02.2.4 T04.4.5 T04.4.3
C11.3: Q11.1 T02.2.4 T04.4.4 T04.4.5 T06.8.1
C11.4: Q11.1 T02.2.4 Q12.2 Q16.1
C11.5: Q11.1 T02.2.4 Q17.3 T04.4.5 T05.4.2
C12.3: Q17.2 T05.2.1 T05.3.1: update
C12.4: T04.4.3 Q12.4
C13.1: Q13.1 Q06.2
C13.2: Q13.1 Q17.4 Q17.5 T05.2.3: training
C13.3: Q13.1 Q17.4 Q17.5
C13.4: Q17.5 Q17.4 Q13.1 T05.2.3
C14.1: Q14.1 T04.4.2 Q05.3
C14.2: Q14.1 T04.4.2
C14.3: T04.4.6 T04.4.1
C14.4: T04.4.2 Q14.1
C14.5: T04.4.4 Q14.2 T04.4.2 Q14.1: access
C14.6: Q14.2 T04.4.2
C15.2: Q15.1 Q16.2
C15.3: T02.2.4 T04.4.5 T04.4.4 Q11.1 Q15.1
C15.5: Q01.3 T03.2.1 Q15.3
C15.6: T03.2.2 Q02.3 T03.1.4 T03.2.1
C16.1: Q16.1 T05.3.5 Q16.2: helpdesk
C16.2: Q16.1 T05.3.5 Q16.3: helpdesk
C16.3: Q16.1 T04.4.4 T05.3.5: access
C16.4: Q16.1 Q16.2 T05.3.5 Q16.3 T03.3.2: wellbeing
C17.1: Q17.1 T05.1.7: update
C17.2: Q17.3 T05.1.3 T05.4.2
C17.3: T05.2.2 T05.2.1 Q17.2
C17.4: T05.4.3 Q17.1 T05.1.7 T05.2.2: industryDesign
C17.5: Q17.2 Q17.3 T05.1.3 T05.1.2
C18.1: Q05.2 Q18.1 T02.1.3 T05.4.1
C18.2: Q18.1 T05.4.1 Q12.3
`

/** What may take a tick back: answers, best first, and a topic. */
export type Answering = { readonly items: readonly string[]; readonly topic: string | undefined }

export const answering: ReadonlyMap<string, Answering> = new Map(
  written
    .trim()
    .split('\n')
    .map((line) => {
      const [check = '', items = '', topic] = line.split(': ')
      return [check, { items: items.split(' '), topic }] as const
    }),
)
