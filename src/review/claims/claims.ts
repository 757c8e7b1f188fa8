/** What a clause can claim of a course or of its learners, in the sense that stands beside each; what is not here is not learnt. */
export const claims = [
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

export type Claim = (typeof claims)[number]
