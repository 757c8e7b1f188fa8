import { isNod, withoutMarks } from '../words.ts'

/** Thanks, greetings and nods: nothing to look up, and nothing to record. */
export const isSmallTalk = (text: string): boolean =>
  isNod(text) ||
  thanksElsewhere.test(withoutMarks(text)) ||
  /^(thanks?( you)?|thank you|thx|ta|cheers|ok(ay)?|cool|great|nice|perfect|super|good|got it|hello|hi|hey|good (morning|afternoon|evening)|bye|lol|(ha){2,}|(he){2,}|kk?|hm+|mhm|ah+|oh+|aha|wow|oops)([\s,!.]+(thanks?|thank you|a lot|so much|very much|all|everybody|everyone|team|cool|great|there|mcred|again|one|then|done|job|work))*[\s!.)]*$/iu.test(
    withoutMarks(text),
  )

/** Thanks in the languages of the economies that the toolkit is for. */
const thanksElsewhere =
  /^¡?(?:(?:muchas |muchísimas )?gracias|merci(?: beaucoup)?|(?:muito )?obrigad[oa]|terima kasih(?: banyak)?|makasih|(?:maraming )?salamat(?: po)?|c[ảa]m [ơo]n(?: b[ạa]n)?|спасибо(?: большое)?|(?:多谢|多謝|谢谢|謝謝|感谢|感謝)(?:你|您|大家)?|ありがとう(?:ございます|ございました)?|감사합니다|고마워요?|고맙습니다|ขอบคุณ(?:มาก)?(?:ครับ|ค่ะ|คะ)?)[\s!.。!]*$/iu

/** Whether words greet. */
export const isGreeting = (words: string): boolean => greeting.test(words)

const greeting =
  /\b(?:hi|hello|hey|hallo|hola|greetings|good (?:morning|afternoon|evening|day)|g'?day|kia ora|selamat|sawasdee|bonjour|hiya|howdy)\b/i

/** The words without a please, a greeting or thanks around them. */
export function withoutCourtesy(text: string): string {
  const bare = text
    .replace(
      /^(please|pls|plz|hey|hi|hello|ok|okay|so|well|sorry|kindly|dear)\b(?: (?:there|mcred|bot)\b)?[\s,!.:]+/i,
      '',
    )
    .replace(/[\s,]+(please|pls|plz|thanks?|thank you|thx|cheers|ta|🙏)[\s!.]*$/i, '')
  return bare === text ? text : withoutCourtesy(bare)
}
