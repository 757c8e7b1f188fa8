/** Things that learners have or have not, by the words that name them, that say that they have none, and that need one. */
export type Thing = { readonly what: string; readonly words: string; readonly lacks?: string; readonly needs?: string }

export const things: readonly Thing[] = [
  {
    what: 'connection',
    words:
      'internet|data_connection|mobile_data|network|signal|connection|bandwidth|wi-fi|wifi|broadband|coverage|reception|online_access',
    lacks: `
      offline [only|all]
      voice and sms|text
      weak|poor|slow|patchy|bad|thin|unstable|no|little signal|internet|network|connection|reception|coverage|line|data
      # mbit*|mbps|mb/s|kbit* > good_day|at_best|at_most|measured|no_more|only
      nearest|next ~ signal|internet|network|mobile_data|coverage ~ km|hour*|kilomet*
      dial-up
    `,
    needs: `
      live|streamed|streaming video|class*|lesson*|lecture*|session* & only|every|each|all|weekly|hours|must
      stream*|streamed & hd|all|only|every|4k|nothing_else|lesson*|video*
      steady|stable|fast|constant|permanent|good|reliable|strong|high-speed|broadband|fibre ~ internet|connection|line|mbit*|mbps|bandwidth|wi-fi
      {not} > offline|download*|save|saved|stored|local_copy & possible|allowed|can|offered|option|work*|available
      video call*|conference*|calls & {must}|every|each|weekly|daily
      logged in|on & all_the_time|throughout|whole_time|during|permanently
      always|permanently|constantly|must_be online|connected
      on|at least # mbit*|mbps
    `,
  },
  {
    what: 'computer',
    words: 'computer|computers|laptop|laptops|pc|pcs|desktop|notebook_computer',
    lacks: `
      only|just|nothing_but|no_more_than a|one|their|old|simple|cheap|basic [old|simple|cheap|shared] phone|telephone|handphone|smartphone|mobile
      phone|smartphone|mobile is ~ only|all|sole
      never touched|used|owned|opened|switched_on ~ computer|keyboard|mouse|laptop
    `,
    needs: `
      spreadsheet|excel|software|program|app|simulator > install*|windows|runs_only|only_on|desktop
      install* & windows|mac|licensed|software|desktop
      two|dual|second|large screens|monitors|screen
      desktop-only|desktop_only|laptop_only
      desktop|laptop|windows|mac|pc > only|solely
      refuse*|fails|not > open|run|work|load > mobile|phone*|tablet*
      does|will not ~ run|work|open ~ phone*|mobile*|tablet*
    `,
  },
  {
    what: 'smartphone',
    words: 'smartphone|smartphones|android_phone|touch_phone',
    lacks: `
      only|just ~ button|old|simple|keypad|basic phone|phones|handset*
    `,
    needs: `
      app|apps & smartphone*|android|phone|all|every|must|lessons|only
      scan* ~ qr|code
    `,
  },
  {
    what: 'employer',
    words: 'employer|employers|boss|job|jobs|employment|payroll|employed|company_of_their_own|workplace|post',
    lacks: `
      self-employed|self_employed|unemployed|jobless|freelance*|one-man|one-woman|own_boss|own_account|out_of_work|school_leavers|job_seekers|job-seekers|jobseekers|first_job
      look*|search* ~ for ~ job|work|employment
      between jobs
      {not} > works|work|worked|working|employed > in|at|for > one|it|hotel|company|firm|shop|plant|hospital|farm|any
      work*|works for themselves|himself|herself|on_their_own
    `,
    needs: `
      employer*|boss|manager|supervisor|foreman & confirm*|sign*|letter|nominate*|approve*|release*|pays|paid|must|stamp*|certif*|vouch*|apply|applies|enrol*
      their|the_learner's|learner's|own|his|her|each_learner's workplace|employer|company|firm|supervisor|line_manager|foreman|ward_manager
      company|firm|plant|shop|ward|kitchen where ~ learner|they|participant|he|she ~ works|work|employed
      employees|staff|workers of|on|from ~ only|payroll|levy-paying|member
      currently|already employed|working|in_work|in_service
      employed [by|at|in|with]
    `,
  },
  {
    what: 'licence',
    words:
      'licence|licences|license|licenses|permit|permits|registration|trade_ticket|practising_certificate|operator_card',
    lacks: `
      unlicensed|unregistered|not_registered|not_licensed|not_yet_registered|not_yet_licensed
      before|without|await* [their|a|the] licence|license|registration|permit
      {not} > certificate ~ or ~ license|licence
    `,
    needs: `
      registered|licensed|certified|licence_holders|license_holders & only|must|nobody_else|no_one_else|all|every|each|compulsory
      only > by|with|for|to > holder*|licen*|registered|certified
      nobody|no_one without|unless > licence|license|permit|registration
      whoever|everyone_who|anyone_who|who_ever > has_to|have_to|must|needs_to > hold|holds|have|be_licensed|be_registered
      current|valid|full|own|clean|in_hand ~ licence|license|permit|registration|practising_certificate
    `,
  },
  {
    what: 'degree',
    words: 'degree|diploma|bachelor|university_studies|higher_education|college_education|high_school|secondary_school',
    lacks: `
      left|quit|stopped|finished school & grade|primary|age|at|after|early
      primary|elementary|grade_6|grade_four|six_years_of|little|no|few_years_of school|schooling|education
      never ~ university|college|high_school|secondary_school
    `,
    needs: `
      only graduates
      bachelor*|master*|degree|diploma & required|must|minimum|at_least|needed|compulsory
    `,
  },
  {
    what: 'reading and writing',
    words: 'literacy|alphabet',
    lacks: `
      reading|writing [or|and] [reading|writing] [is|are] not|never needed|necessary|required|asked
      {not} > reading|writing|read|write & needed|necessary|required|must|has_to|need
      {learner} & cannot|can't|hardly|barely|never_learned|never_learnt|do_not|don't > read|write|spell
      many|some|most|half|few|third > cannot|can't|hardly|barely|do_not|don't > read|write
      illiterate|unlettered|semi-literate
      everything|all is said|spoken|told|shown|sung ~
      oral|spoken|by_ear|pictures only|alone
    `,
    needs: `
      own handwriting|handwritten
      handwritten|hand-written|written log|report|diary|essay|exam|test|plan|reflection|paper
      #|two|three|four|five|ten page|pages|words [long|of] log|report|essay|plan|diary|reflection
      #-page|two-page|three-page|five-page log|report|essay|plan|diary|reflection
      write|writes|writing ~ report|essay|log|diary|plan|reflection|paper|memo
      read*|study|studies ~ chapter*|article*|manual|handbook|textbook|pages ~ each|every|before|week
    `,
  },
  {
    what: 'student number',
    words:
      'student_number|student_numbers|matriculation|student_id|student_card|student_record|enrolled_at_the_university|university_account',
    lacks: `
      {not} > enrolled|registered|matriculated > university|college|student*
      none|nobody|no_one ~ enrolled|registered|matriculated
    `,
    needs: `
      only > enrolled|registered|matriculated student*
      student number|id|account & only|must|needed|required|under|without
    `,
  },
  {
    what: 'bank account or card',
    words: 'bank_account|bank_accounts|credit_card|credit_cards|bank_card|debit_card',
    lacks: `
      unbanked|cash_only|only_cash|cash_in_hand
    `,
    needs: `
      pay*|paid|payment|fee > by|with|via|through > credit_card|bank_transfer|card|online_banking > only
      only|solely > by|with|via > credit_card|bank_transfer|card|online_banking
      card payment|payments only
    `,
  },
  {
    what: 'way to travel',
    words: 'car|cars|driving_licence|bus|transport|passport|visa',
    needs: `
      must|have_to|need_to ~ drive|travel|fly|come_by_car
      own car|vehicle|transport
    `,
  },
  {
    what: 'camera',
    words: 'webcam|webcams|camera|cameras|microphone',
    needs: `
      camera|cameras|webcam|webcams|face [must|has_to] [be|stay|stays] on|visible|switched_on
      proctor*|invigilat* & webcam|camera
    `,
  },
  {
    what: 'electricity',
    words: 'electricity|power|current|mains',
    lacks: `
      power|electricity & cut*|outage*|few_hours|two_hours|rare|only|generator
    `,
    needs: `
      plugged in|plug|socket
    `,
  },
  {
    what: 'experience',
    words: 'experience|background|prior_knowledge|practice',
    lacks: `
      absolute|complete|total|real|pure|true beginner*|newcomer*|novice*|starter*
      never|not_once|never_before|never_yet ~ held|touched|used|seen|worked|flown|driven|cooked|written|done|dried|welded|sold|kept|grown|set_foot|milked|built|opened|taught|nursed|dived
      from|at|with zero|scratch|nothing
      first contact|steps|step|taste|encounter|job
    `,
    needs: `
      at_least|minimum|no_less_than|not_less_than # years|year|months|hours|seasons|harvests|welds|flights|dives
      # years|year|months|seasons|hours ~ in|on|as|of|at|with|behind ~ trade|job|work|field|floor|experience|practice|service|post|tools|farm|site|command
      logbook|log_book|logs|work_samples|portfolio & applicant*|application|before|to_enter|must|shows|submits|brings
      already|currently & lead|leads|leading|run|runs|running|manage*|operate*|work*|practise*|own|owns & must|applicant*|learner*|who|only
      experienced|seasoned|senior|practising & only|must|no_beginners|for
    `,
  },
]
