const english = new Set(
  'the an of to and in is are for on with we our they it its by or yes not at from that each every who will can their be have has one per after all into then what how which why when where does did should must you us my your this there'.split(
    ' ',
  ),
)
/** Small words of Spanish, Portuguese, French, Indonesian and Malay, Vietnamese, Tagalog, German. */
const others = new Set(
  'de la el los las en con para por que del una es son se su al como más sin y les des du et est pour dans avec sur une dan yang untuk di ke dari dengan ini adalah pada oleh tidak và của các cho là được trong có không ang ng mga sa ay ni der die und das ist für mit von os uma não com em da qué quién cómo cuándo dónde cuánto cuánta cuál quoi comment quand combien pourquoi quel quelle apa siapa bagaimana berapa kapan mengapa apakah wie wann warum wer ano paano magkano saan bakit gì thế nào bao nhiêu qual quais quanto quando onde'.split(
    ' ',
  ),
)

/** "<@U1|Mei Ng>", "@Dan", "Ana de la Cruz", "Ng" within a sentence: names are of no language. */
const names =
  /<@[^>]*>|@[\p{L}'’.-]+(?: (?:(?:de|la|del|der|van|von|di|da|dos|al|el|bin|binti) )*\p{Lu}[\p{L}'’-]*)*|(?<=\S )\p{Lu}[\p{L}'’-]*(?: (?:(?:de|la|del|der|van|von|di|da|dos|al|el|bin|binti) )+\p{Lu}[\p{L}'’-]*)*/gu

/** Whether a text holds less English than another language, by its small words and its letters. */
export function isForeign(text: string): boolean {
  const words =
    text
      .replace(names, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []
  if (words.length < 3) return false
  const [ours, theirs] = [english, others].map((small) => words.filter((word) => small.has(word)).length)
  if (ours || theirs) return Number(theirs) > Number(ours)
  return words.filter((word) => /[^\p{ASCII}]/u.test(word)).length * 3 > words.length
}
