/** What a platform has not that can post and nothing else. */
export const onlyPosts = {
  findPosted: undefined,
  tell: undefined,
  replace: undefined,
  knows: undefined,
  isThere: undefined,
}
