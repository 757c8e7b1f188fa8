/** What an answer can take a side on, each with the words by which a finding names it. Side a comes first. */
const written = `
fee: what a learner pays
place: where one must be
times: fixed times
recorded: recordings
entry: what one needs to get in
audience: beginners or people with experience
open: who may join
assessed: whether it is assessed
watched: who watches the assessment
group: work in groups
attempts: second attempts
marker: who marks
deadline: late work
credit: credit
stack: counting towards more
expiry: how long the credential holds
proof: what the certificate stands for
certname: what the certificate says
recognised: who recognises it
quality: approval
industryDesign: industry's part in the design
industryTeaching: industry's part in the teaching
demand: whether anybody was asked
others: other courses like it
difference: what is different about it
funding: whether the money is there
lead: who leads it
staff: who teaches
training: preparing the teachers
helpdesk: help for learners
wellbeing: personal support
tutor: a tutor for each
peers: meeting other learners
language: languages
access: access for people with disabilities
device: which device one needs
network: the connection that one needs
kit: who brings what is needed
workplace: a place of work
licence: who may use the material
owner: whose the material is
data: where learners' data go
identity: checking who somebody is
ai: AI tools
rpl: earlier learning
pilot: whether it was tried
survey: asking learners
update: reviews
start: when one can start
limit: how many may join
leaving: leaving and refunds
job: what it promises for work
advert: advertising
employer: what employers give
examples: where the cases come from
attendance: attendance
order: the order of the units
pages: what is told beforehand
mapped: frameworks and levels
scale: how often it runs
host: where it is hosted
framework: which framework it follows
issuer: who issues the certificate
notes: notes in the assessment
keeps: what stays open or is kept afterwards
qualified: what teachers must hold
`

const lines = written.trim().split('\n')

export const topics: readonly string[] = lines.map((line) => line.split(': ')[0] ?? '')
export const names: readonly string[] = lines.map((line) => line.split(': ')[1] ?? '')

/** What is learnt of a sentence: each topic's sides, two by two, then whether it is so definite that another can be held against it. */
export const definite = 2 * topics.length
export const outcomes = definite + 1

/** The outcome for a side of a topic. */
export const sideOf = (topic: string, side: 'a' | 'b'): number => 2 * topics.indexOf(topic) + (side === 'b' ? 1 : 0)
