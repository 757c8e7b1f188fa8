/** More than that is no payload of Slack's, whichever way it comes. */
export const mostBytes = 1024 * 1024
