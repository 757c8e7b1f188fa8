/** Whether an id of Teams is a person's: not a bot's (`28:`), a tag's, or a conversation's (`19:`). */
export const isPerson = (id: string): boolean => /^(29:|8:orgid:)[^|>]+$/.test(id)
