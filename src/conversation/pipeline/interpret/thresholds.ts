/** How sure a reading must be to be followed. */
export const sureEnough = {
  look: 0.32,
  record: 0.5,
  /** What takes away what somebody recorded. */
  undo: 0.7,
  /** What cannot be taken back is not even offered on less. */
  forget: 0.8,
  /** Of the project, where the toolkit may be meant. */
  project: 0.46,
  /** What a wish counts that was read elsewhere: just enough to be recorded, and no more. */
  elsewhere: 0.51,
  /** A part of a message, to be a wish by itself. */
  part: 0.62,
  /** Words under an open question that steer; of a word or two, more is needed. */
  steer: 0.65,
  brief: 0.8,
  /** Talk among people, to be left alone. */
  silent: 0.9,
  /** In a thread where nothing is open. */
  thread: 0.7,
  /** Words under an open question, to be recorded. */
  answer: 0.4,
  /** The same where a colleague's answer stands there. */
  replace: 0.6,
}

/** One message does no more than so many things. */
export const mostSteps = 8
