/** "I disagree with the price", "450 is far too much": objects to what somebody said, and says nothing in its place. */
export const objects =
  /\b(?:i|we) (?:disagree|do ?n['’]?t agree|do not agree)\b|\b(?:is|are|was|were|seems?|sounds?) (?:far |way |much |a bit |still )?too (?:much|many|high|low|long|short|late|early|expensive|cheap)\b(?!.*\b(?:instead|rather|should|better|make it|so)\b)/i
