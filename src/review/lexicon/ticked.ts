/** What the words of each tick are about, and the answers that may take it back: `check: items: words`. */
export const ticked: readonly string[] = `
C01.1: Q01.2 T01.1.3: evidence survey* data interview* asked ask need* confirm* research experience impression proof feel* real gap spoken talked figures statistics
C01.2: Q01.3 T01.1.2: number* market size many estimate* figure* count* appetite big large learners demand
C01.3: T03.1.3 Q01.3: sector* industr* employer* want
C01.4: Q01.4 Q10.1 T03.4.1 Q06.3: existing adapt* reuse other_course* similar
C01.5: Q01.3 T01.1.2 Q01.1: grow* growth trend* figures field
C01.6: Q01.4 T03.4.1 T01.2.1 Q15.3: who_else what_others others_offer* elsewhere competitor* rival* other* market compar* similar apart differ*
C01.7: Q01.5 T01.1.4 T01.4.3 T06.6.1: pay* payer price fee who
C02.1: Q02.1 T01.3.1 T03.1.1: learner* audience target group* who for_whom
C02.2: Q02.1 T01.3.1 T03.1.2 Q01.3: region* province* demographic* needs rural group*
C02.3: Q12.1 T04.4.1 Q12.2: format* video* text audio
C02.4: T03.1.2 Q02.1 Q02.2 T04.2.2: goal* aspiration* want* hope* asked
C02.5: T04.4.4 Q02.2 Q12.1 Q11.1 Q16.1 T03.1.2: access* language* literacy digital caption* subtitle* disab* screen* internet power electricity device* phone* connection english reading
C02.6: Q02.1 T03.1.2 Q02.2 Q12.1: cultur* divers* religio* ethnic* custom* minority minorities language*
C03.1: Q03.1 T01.4.1: segment* audience group* who learners
C03.2: Q03.2 T01.4.2: partner* capabilit* skill* people marketing need* who
C03.3: Q03.3 T01.4.2: budget money amount figure agreed sum fund* baht dollar* peso* promot* market* recruit*
C03.4: Q03.1 T01.4.1 Q03.2 Q04.2: industr* employer* partner* association
C04.1: Q04.2 Q10.2: role* partner* contribut* part do task* who what_they what_he
C04.2: Q04.1 Q04.2: partner* compan* employer* firm* association industry
C04.3: Q04.1 Q04.2 Q10.2 Q10.1 T02.2.5 T05.2.2: agreement* contract* mou* paper* sign* signature* legal lawyer* writing written handshake* shaken_hands verbal* oral* spoken promis* commercial terms nda letter* memorandum stamp*
C05.1: Q05.1 Q05.2 T02.1.3 T02.1.1: framework guideline* domestic national economy polic* law* rule* regulation*
C05.2: T02.1.4 Q05.3 Q18.2 T02.1.2: accredit* standard* approv*
C05.3: Q18.1 Q18.2 T05.4.1 Q05.3: report* mechanism* complian* quality
C05.4: Q05.3 T02.1.2 Q05.1: standard* regulator* meet* comply complian* body bodies
C05.5: T02.1.1 Q05.1: online distance remote e-learning internet
C05.6: T02.2.5 T02.2.6 Q05.1: complian* legal privacy insur* procurement security business internal tax finance office* safety
C06.1: T02.2.1 Q06.3: mission goal* strateg* fit* plan
C06.2: Q05.2 Q05.3 T02.1.3 Q04.1: sector* initiative* standard* best_practice*
C06.3: T02.2.6 T02.2.1 Q06.1 T02.2.2 Q06.3: dean rector president head principal leader* leadership management board director* provost boss* vice* support* buy-in vice-rector chancellor council faculty
C06.4: Q06.3 T02.2.3: curriculum fit* place sit* offer* programme* where
C06.5: Q06.1 T02.2.2 Q12.4 T04.4.3: money budget fund* resource* people staff enough short* afford time
C06.6: Q06.2 Q10.1 Q06.1: expert* knowledge faculty specialist* know* staff colleague* find hire
C06.7: Q08.2 Q06.3 T02.2.3 T04.3.1: stack* programme* diploma degree count* credit*
C07.1: Q07.1: outcome* competenc* draft goal* list
C07.2: Q07.2 T05.4.3 T04.2.3 Q10.2: outcome* goal* list industr* employer* expert* partner* outside* panel compan* association validat* look* seen
C07.3: Q07.1 T04.1.2 Q08.2: measur* transfer* larger credential
C07.4: T04.4.2 Q09.3 Q14.1: assess* test* task* show*
C08.1: Q07.1 T04.3.1 Q15.2: pathway* path* match* outcome* goal*
C08.2: Q08.2 T04.3.1: stack* pathway* higher qualification* diploma degree
C08.3: Q08.3 T02.1.4 Q08.2: rule* credit* record* transcript agreed registrar
C08.4: T04.3.1 Q15.2 Q08.1: path* route* prior_learning rpl recogni* exempt* alternativ* way*
C08.5: T04.3.1 Q15.2 Q08.1: path* entry novice* personal* advanced
C09.1: Q09.2 T06.4.1 Q12.2: scaffold* order sequence progress* build*
C09.2: T06.4.1 Q09.2 Q12.2: structur* order* sequence organis*
C09.3: Q09.2: bite* small volume long hours achiev* too
C09.4: Q09.3 Q14.1 T04.4.2: assess* test* exam* decid* vote* attendance whether formal
C09.5: T05.3.6 T05.3.7 Q08.3: badge* certificate* credential*
C09.6: T03.3.4 T06.5.1 T03.3.2 Q09.2: flexib* time* schedul* catch*
C10.1: Q10.1 T06.4.1: content enough material* cover* gap* missing
C10.2: Q10.1 Q12.4: build* buy* licen* curat* ip rights copyright own* permission* decid* scratch
C10.3: Q06.2 Q10.1 Q12.4: in-house expert* staff budget
C10.4: Q05.3 Q07.3 Q12.3: standard* align* industr*
C10.5: Q02.2 T04.4.4 Q11.1: internet technology preference* feasib* device*
C11.1: T02.2.4 T04.4.5 Q11.1: platform lms system moodle canvas choos* chosen select* tender vendor* product* google_classroom choice
C11.2: T02.2.4 T04.4.5 T04.4.3 Q11.1: cost* price* quote* licen* fee* expensive cheap*
C11.3: Q11.1 T02.2.4 T04.4.4 T04.4.5 T06.8.1: phone* mobile* tablet* device* telephone* laptop* smartphone* screen* android
C11.4: Q11.1 T02.2.4 Q12.2 Q16.1: communicat* forum* chat* messag* discuss*
C11.5: Q11.1 T02.2.4 Q17.3 T04.4.5 T05.4.2: track* progress* see* show* log logs logged report* who_has performance analyt* record* monitor* follow* statistics
C12.1: Q12.1 T04.4.1 Q12.2: format* video* text audio sound
C12.2: Q12.2 Q12.1: clear organis* user-friendly interactive layout present*
C12.3: Q17.2 T05.2.1 T05.3.1: updat* chang* revis* content
C12.4: T04.4.3 Q12.4: cost* count* price* money budget calculat* figure* spend* hours
C13.1: Q13.1 Q06.2: qualif* experience expertise
C13.2: Q13.1 Q17.4 Q17.5 T05.2.3: brief* train* induct* prepar* workshop course instructor* tutor* teacher*
C13.3: Q13.1 Q17.4 Q17.5: guide* guidance handbook manual how-to tips checklist
C13.4: Q17.5 Q17.4 Q13.1 T05.2.3: evaluat* support* feedback observ* apprais* teacher* tutor* instructor* watch*
C14.1: Q14.1 T04.4.2 Q05.3: requirement* standard* criteria
C14.2: Q14.1 T04.4.2: outcome* goal* match* measur* criteria rubric observ*
C14.3: T04.4.6 T04.4.1: format best suit* convey*
C14.4: T04.4.2 Q14.1: real* scenario* apply workplace case*
C14.5: T04.4.4 Q14.2 T04.4.2 Q14.1 T04.4.6: access* caption* disab* adjust* screen_reader* blind deaf mobility version
C14.6: Q14.2 T04.4.2: copy* who_sits who_writes somebody_else secur* identit* id cheat* login* password* honest* check* verif* integrity same_questions answers trust*
C15.1: Q01.3 Q15.3 Q01.2: market analys* journey
C15.2: Q15.1 Q16.2: forms people enrol* onboard* form* step* welcom* regist*
C15.3: T02.2.4 T04.4.5 T04.4.4 Q11.1 Q15.1: navigat* easy use* intuitiv* lost find confus*
C15.5: Q01.3 T03.2.1 Q15.3: recognition valued badge* certificate*
C15.6: T03.2.2 Q02.3 T03.1.4 T03.2.1: next after afterwards further
C16.1: Q16.1 T05.3.5 Q16.2: questions stuck support* help* desk answer*
C16.2: Q16.1 T05.3.5 Q16.3: channel* email phone chat contact
C16.3: Q16.1 T04.4.4 T05.3.5: disab* accessib* divers* adjust* special blind deaf
C16.4: Q16.1 Q16.2 T05.3.5 Q16.3 T03.3.2: wellbeing well-being counsel* pastoral welfare stress personal emotional psycholog* mental trouble distress crisis struggl* upset anxi* depress* burnout worr* sorrow* private feelings grief
C17.1: Q17.1 T05.1.7: review* often formal* schedul* regular* process fixed rhythm cycle how_often interval
C17.2: Q17.3 T05.1.3 T05.4.2: data collect* metric* number* figure* track* measur*
C17.3: T05.2.2 T05.2.1 Q17.2: trend* industry monitor* follow* watch* subscrib* journal* news*
C17.4: T05.4.3 Q17.1 T05.1.7 T05.2.2: expert* stakeholder* outside* external* involved industry employer*
C17.5: Q17.2 Q17.3 T05.1.3 T05.1.2: inventory list target* check* assess*
C18.1: Q05.2 Q18.1 T02.1.3 T05.4.1: framework* quality standard*
C18.2: Q18.1 T05.4.1 Q12.3: checkpoint* check* review* quality often stage*
`
  .split('\n')
  .filter(Boolean)
