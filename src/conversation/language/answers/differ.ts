/** “Ana wants 3 but Mei wants 5”: what two people say, which is neither's answer, and nobody's to do. */
export const differ =
  /\b(?:said|says|thinks?|wants?|claims?|reckons?)\b.*\bbut\b.*\b(?:says?|think|wants?|say|said|claims?|reckons?)\b|\bbut (?:i|you|he|she|they|\p{Lu}\p{L}+) (?:says?|thinks?|wants?|said)\b/iu
