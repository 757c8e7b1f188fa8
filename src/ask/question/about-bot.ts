/** The help topic (as the conversation's help has them) that answers a question about the bot itself; undefined for any other question. */
export function helpTopic(question: string): string | undefined {
  return topics.find(([, pattern]) => pattern.test(question))?.[0]
}

const you = String.raw`\b(you|u|this bot|the bot|mcred|your)\b`

const topics: readonly (readonly [topic: string, pattern: RegExp])[] = [
  [
    'nudge',
    /\b(turn|switch|shut|mute|stop|pause|snooze|change|set)\b.{0,25}\b(your |weekly |the )?(nudges?|reminders?|notifications?|notifying)\b|\b(nudges?|reminders?) (on|off|settings?)\b/i,
  ],
  [
    'privacy',
    /\b(who|which|does|do|can|what|are|is|will)\b.{0,40}\b(sees?|read|reads|access|get to see|gets to see|stor(?:es?|ed|ing)|sav(?:es?|ed|ing)|kept|keep(?:s|ing)?)\b.{0,40}\b(we type|i type|our answers|my answers|messages|i say|this chat|the chat|to you|what i asked)\b|\bwhere (do|are|does) (my|our|the) (messages|answers|data|chats?)\b.{0,20}\b(go|stored|kept|live)\b|\bcan you (hear|listen|read (us|along|everything|what (we|i)|(our|my) (messages|chats?)))\b/i,
  ],
  [
    'forget',
    /\b(delete|erase|remove|forget)\b.{0,20}\b(my data|my name|our data|this project|our project|what i (said|typed|wrote))\b/i,
  ],
  ['export', /\b(export|download|back ?up)\b.{0,25}\b(our answers|the answers|our project|everything we)\b/i],
  [
    'undo',
    /\b(undo|take back|correct|edit)\b.{0,20}\b(my (last )?(answer|entry)|what i (just )?(wrote|said|typed))\b/i,
  ],
  [
    'about',
    new RegExp(
      String.raw`^\W*(what|who) are ${you}( really| exactly)?\W*$|^\W*((so|and|ok|hi|hello|hey|sorry)\W+)*what('?s| is| are) (this|that|these)( (thing|bot|app|channel|thread|card|message))?( (for|about|here|all about))?\W*$|\bare ${you} (a |an )?(real|human|person|robot|bot|ai|machine)\b|\bwhat (model|llm|ai)\b.{0,20}${you}|\b(who|when) (made|built|programmed|created|trained|updates?) ${you}|\bare ${you} (hooked|connected|linked)\b|\bhow do(es)? ${you} work\b|\bhow old are ${you}`,
      'i',
    ),
  ],
  [
    'sources',
    new RegExp(
      String.raw`\bhow (accurate|reliable|up to date|often)\b.{0,25}${you}|\bwhy do(es)? ${you}.{0,30}\b(say|saying|refuse|answer)\b|\bhow do(es)? ${you} (know|decide|find|get)\b|\bwhere do(es)? ${you} (get|find|take)\b`,
      'i',
    ),
  ],
  [
    'all',
    new RegExp(
      String.raw`\bwhat (can|could|else can|do) ${you} (do|help( me| us)?( with)?|answer|offer)( for (me|us)| here)?\W*$|\bwhat commands?\b|\b(list|show)( me)?( the| your)? commands\b|\bhow (do|can) (i|we) (use|talk to|ask|install|set up|start with) ${you}|^\W*help\W*$|\bcan (i|we) install ${you}|\bdo ${you} (work|run) (on|in)\b|\bcan ${you} (remember|speak|join|read (files|spreadsheets|pdfs?|attachments?))\b|\bdo ${you} remember\b`,
      'i',
    ),
  ],
]
