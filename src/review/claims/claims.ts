/** What a clause can claim of a course or of its learners, in the sense that stands beside each; what is not here is not learnt. */
const first = [
  /** Learners' work or performance is tested, scored or judged, and it decides whether they get the certificate. */
  'assessed',
  /** Nothing learners do is tested, graded or judged; taking part or attending is enough. */
  'unassessed',
  /** Nobody can fail; everyone who takes part gets it. */
  'everybodypasses',
  /** The test or final task is supervised: webcam, proctor, identity check, exam room. */
  'watched',
  /** Nobody watches the test or task: at home, alone, on trust, no identity check. */
  'unwatched',
  /** Teachers or experts read and mark the work by hand. */
  'byhumans',
  /** The computer does all the scoring, no human looks at it. */
  'bycomputer',
  /** People from outside the institution judge the learners, own teachers are kept out of it. */
  'byoutsiders',
  /** Only the institution's own teachers judge the learners, nobody from outside. */
  'byown',
  /** The assessed work is done in pairs, teams or groups with one mark for all. */
  'ingroups',
  /** Each learner is assessed strictly on their own work. */
  'alone',
  /** Whoever fails may try again. */
  'retakes',
  /** There is only one attempt, no second chance. */
  'onetry',
  /** Notes, books or the internet may be used in the test. */
  'openbook',
  /** No notes, books or aids are allowed in the test. */
  'closedbook',
  /** Learners get an electronic badge or certificate that can be shared or checked online. */
  'digital',
  /** There is nothing electronic, only something on paper. */
  'paperonly',
  /** Those who finish receive a certificate or badge. */
  'getsaward',
  /** No certificate, badge or paper of any kind is given. */
  'noaward',
  /** The certificate or badge runs out after some time and must be renewed. */
  'expires',
  /** The certificate or badge is valid for ever. */
  'forlife',
  /** It carries academic credit (credits, units, points on a transcript). */
  'credit',
  /** It carries no academic credit. */
  'nocredit',
  /** It counts towards a bigger qualification (diploma, degree, a series). */
  'stacks',
  /** It leads to nothing bigger and no programme counts it. */
  'standsalone',
  /** People with earlier learning or experience can skip parts or come in by another route. */
  'priorlearning',
  /** Earlier learning is not recognised; everyone does all of it; there is a single way in and through. */
  'oneroute',
  /** An outside body has accredited, approved or recognised the course. */
  'accredited',
  /** No outside body has accredited or recognised it, or has even been asked. */
  'notaccredited',
  /** Anyone may join; no entry requirements. */
  'opentoall',
  /** Applicants must have something before they may join: licence, years of work, a degree, a language score, a check. */
  'entryrule',
  /** It is meant for people who have never done this before. */
  'forbeginners',
  /** It is meant for people who already do this work with years of practice. */
  'forexperienced',
  /** Only one narrow group is admitted (one employer's staff, one profession, members, citizens, one age). */
  'onlysome',
  /** People outside the expected group take part too (neighbours, other firms, family, public). */
  'otherstoo',
  /** Learners pay nothing at all. */
  'learnerfree',
  /** Learners pay a fee or other money out of their own pocket. */
  'learnerpays',
  /** Employers, government, a fund or a sponsor pays the whole cost. */
  'employerpays',
  /** Money is given back to those who cancel or fail. */
  'refund',
  /** Fees are never given back. */
  'norefund',
  /** All of it happens online; nobody has to travel or come anywhere. */
  'online',
  /** Learners must come to a place in person for some part. */
  'inperson',
  /** The learners cannot leave their place, village, island, ship or work to attend anywhere. */
  'cannottravel',
  /** Everyone learns when they like at their own speed; no appointments. */
  'selfpaced',
  /** There are live sessions at a fixed day or hour which learners must attend. */
  'livefixed',
  /** The course starts on set dates as a group or intake. */
  'fixedstart',
  /** A learner can begin on any day. */
  'startanytime',
  /** Each learner works alone through the course, with no other learners. */
  'learnalone',
  /** Learners work with partners, peers or a group during the course. */
  'learntogether',
  /** It works without internet or with very little data. */
  'offline',
  /** It needs a steady or fast internet connection all the time (streaming, live, server). */
  'needsnet',
  /** The learners have weak, costly or no internet. */
  'poornet',
  /** Everything can be done on a phone. */
  'onphone',
  /** It needs a computer or laptop; it does not work on a phone. */
  'needscomputer',
  /** The learners have only phones, no computers. */
  'onlyphones',
  /** Nothing has to be installed or downloaded; a browser is enough. */
  'noinstall',
  /** An app or program has to be installed or downloaded first. */
  'install',
  /** The content is offered in several forms (text, audio, video, print). */
  'manyformats',
  /** The content exists in one form only. */
  'oneformat',
  /** The content or test works for people with disabilities (captions, screen reader, adjustments). */
  'accessible',
  /** People with a disability cannot use it; no captions, no adjustments; nobody looked at it. */
  'notaccessible',
  /** Some of the learners have a disability or impairment. */
  'disabledlearners',
  /** None of the learners has a disability, so it is thought not to matter. */
  'nodisabled',
  /** There are videos or films in the content. */
  'video',
  /** There is no video or film at all. */
  'novideo',
  /** Everything is in a single language, with no translation. */
  'onelanguage',
  /** It is offered in more than one language, or translated, or interpreted. */
  'languages',
  /** The learners do not understand (well) the language in which it is taught. */
  'lacklanguage',
  /** Learners have to read or write longer texts. */
  'literacy',
  /** No reading or writing is needed. */
  'noliteracy',
  /** There is a helpdesk, contact person or channel where learners can ask for help. */
  'helpdesk',
  /** There is no helpdesk, nobody to ask, no channel for questions. */
  'nohelpdesk',
  /** Help or answers are there at any hour, every day. */
  'roundtheclock',
  /** Help or answers come only at certain hours or days. */
  'officehours',
  /** Learners can get counselling or wellbeing support. */
  'counselling',
  /** No counselling or wellbeing support is offered. */
  'nocounselling',
  /** A human teacher, tutor or mentor accompanies learners and answers or comments. */
  'teacher',
  /** No human teacher stands behind it; it runs by itself. */
  'noteacher',
  /** Teachers have been or will be trained to teach online. */
  'teachertrained',
  /** Teachers get no preparation for teaching online. */
  'notrained',
  /** Industry partners take an active part (write cases, teach, sit on a panel, assess, provide places). */
  'partnersact',
  /** Industry partners only lend a name or logo; they take no part in content, teaching or marking. */
  'partnersidle',
  /** There is no industry partner at all. */
  'nopartners',
  /** An agreement with a partner is signed or on paper. */
  'signed',
  /** Nothing is signed or in writing with any partner. */
  'unsigned',
  /** Experts from industry have seen the learning goals and agreed with them. */
  'confirmed',
  /** Nobody from industry has seen or confirmed the learning goals. */
  'unconfirmed',
  /** People from outside check the quality of the content or course. */
  'outsidereview',
  /** Nobody from outside checks the content; it stays within the team. */
  'noreview',
  /** The team made all content itself; nothing bought or borrowed. */
  'owncontent',
  /** Content is licensed, bought, borrowed or taken over from somebody else. */
  'boughtcontent',
  /** Somebody else keeps the ownership of (some) content and may withdraw or forbid. */
  'partnerowns',
  /** The institution owns all rights to the content. */
  'weown',
  /** Others may copy, share or change the content freely. */
  'sharefreely',
  /** The content must not be passed on, copied or changed. */
  'noshare',
  /** The content is renewed regularly. */
  'updated',
  /** The content is never renewed; it does not age. */
  'neverupdated',
  /** It is fixed how often, how and by whom the course is reviewed. */
  'reviewset',
  /** It is not decided how or how often the course is reviewed, or it never is. */
  'reviewnot',
  /** No data are kept by which a learner could be recognised; everything is nameless. */
  'anonymous',
  /** Data are kept with learners' names, numbers or identity. */
  'named',
  /** Data are wiped soon after the course. */
  'deleted',
  /** Data or contact are kept for years, or graduates are followed up later by name. */
  'keptlong',
  /** Data about learners are passed on to others outside (employer, insurer, ministry, firm). */
  'datashared',
  /** Data about learners are given to nobody outside. */
  'datainhouse',
  /** Learners are filmed, photographed or their voices recorded. */
  'recorded',
  /** No picture, film or voice of a learner may be taken or stored. */
  'notrecorded',
  /** Progress of each learner can be followed (in the system or otherwise). */
  'tracked',
  /** Nobody can see who has done what; progress is not followed. */
  'nottracked',
  /** Platform and data are on the institution's own machines. */
  'ownserver',
  /** An outside company or cloud hosts it, perhaps abroad. */
  'vendorhosts',
  /** The learning platform has been chosen or is in use. */
  'platformchosen',
  /** No platform has been chosen yet. */
  'platformopen',
  /** The course has been approved by those who decide. */
  'approved',
  /** Approval is still missing, refused, or the decision comes later. */
  'notapproved',
  /** Leaders (dean, president, board) support it. */
  'leadersback',
  /** Leaders refuse it, doubt it, or have never been asked. */
  'leadersagainst',
  /** The course is already advertised, enrolling or running. */
  'announced',
  /** Nothing may be announced, enrolled or taught before approval. */
  'notbefore',
  /** Money for recruiting or the course has been agreed, a fixed amount. */
  'budgetset',
  /** There is no money or no agreed budget for it. */
  'nobudget',
  /** A law, regulator, professional board or standard sets rules for it. */
  'lawapplies',
  /** No law, board or outside rule has to be considered. */
  'nolaw',
  /** The need was checked with surveys, interviews, figures. */
  'researched',
  /** The need was not checked; nobody was asked; it is a feeling. */
  'guessed',
  /** Others offer similar courses. */
  'rivals',
  /** Nobody else offers anything like it. */
  'norivals',
  /** Outside people (experts, freelancers, partners) are paid for their work. */
  'outsiderspaid',
  /** No outside person may be or is paid; all do it for nothing. */
  'nopay',
  /** The learners have a job and an employer who sends or supports them. */
  'employed',
  /** The learners have no employer: jobless, self-employed, students. */
  'notemployed',
] as const

const later = [
  /** Any visitor can see or read the lessons: no log-in, no enrolment, no payment. */
  'publiclessons',
  /** Only people who are enrolled, have paid or have been let in can see the lessons. */
  'lockedlessons',
  /** Learners still get at the lessons or their account long after the end, for years or for good. */
  'accessstays',
  /** When the course ends, learners can no longer get at the lessons or their account. */
  'accessends',
  /** People from industry or practice, not the institution's own staff, teach or lead lessons. */
  'outsidersteach',
  /** Only the institution's own staff teach; no practitioner or outsider stands before the class. */
  'onlyownteach',
  /** The course follows a framework, standard or guideline from outside the institution. */
  'outerframework',
  /** Only the institution's own internal rules are used; no framework from outside is. */
  'ownrulesonly',
  /** Small firms, family businesses, cooperatives or single practitioners are among the partners. */
  'smallpartners',
  /** Only large firms or organisations are partners; no small one is. */
  'onlybigpartners',
  /** The institution has taught this subject before (a class, a course, for years). */
  'taughtbefore',
  /** The subject is new to the institution; nobody here ever taught it. */
  'nevertaught',
  /** The fee may be paid in parts: instalments, weekly, monthly. */
  'partpayment',
  /** The fee is due in one sum; it cannot be paid in parts. */
  'paidatonce',
  /** It appears on an official transcript or academic record. */
  'onrecord',
  /** It leaves no trace in any official transcript or academic record. */
  'offrecord',
  /** The lessons use real cases, files, data, people or recordings. */
  'realcases',
  /** All cases, files or data in the lessons are made up; nothing in them is real. */
  'inventedcases',
  /** Learners are asked what they think of the course. */
  'asksfeedback',
  /** Learners are never asked what they think of the course. */
  'asksnofeedback',
  /** Learners choose, or are given, contents, tasks or a path that fit each of them. */
  'tailored',
  /** Everybody does exactly the same; nothing can be chosen and nothing is fitted to anybody. */
  'sameforall',
  /** Who needs it gets more time: an extension, a later date, longer in the test. */
  'moretime',
  /** Deadlines and times are never extended, for anybody. */
  'nomoretime',
  /** Somebody (staff, an agency, partners) promotes the course or recruits for it. */
  'promoted',
  /** Nobody promotes it; there is no advertising or recruiting at all. */
  'notpromoted',
  /** Learners must buy or bring equipment, software, books or material themselves. */
  'mustbuy',
  /** Learners need to buy or bring nothing; all they need is lent or given to them. */
  'buysnothing',
  /** Those who teach are salaried staff or are paid for it. */
  'paidteachers',
  /** Those who teach do it as unpaid volunteers. */
  'unpaidteachers',
  /** Learners get time off work for the course, or do it in paid working time. */
  'released',
  /** Employers release nobody; learners do it only in their own free time. */
  'owntime',
  /** Live sessions are recorded, so that learners can watch them later. */
  'replay',
  /** Nothing is recorded; who was not there cannot see it later. */
  'noreplay',
  /** Learners must attend the sessions; who misses one (or several) does not pass. */
  'mustattend',
  /** Nobody has to attend; coming or not makes no difference. */
  'attendancefree',
  /** It was tried out (pilot, trial run, test group) before the real start, or that is fixed. */
  'piloted',
  /** There is no pilot or trial of any kind before the real start. */
  'notpiloted',
  /** Learners may take the parts in any order they like. */
  'anyorder',
  /** The parts are taken in a set order; none opens before the one before it is finished. */
  'fixedorder',
  /** It is still undecided whether or how learners are assessed. */
  'assessmentopen',
] as const

/** Claims are learnt in groups, so that what is taught of the one changes nothing in the other. */
export const claimGroups = { first, later } as const
export type ClaimGroup = keyof typeof claimGroups

export const claims = [...first, ...later] as const

export type Claim = (typeof claims)[number]
