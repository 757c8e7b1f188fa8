import type { FactValue } from '../../project/facts/value.ts'
import { certainFact } from '../facts.ts'
import type { Records } from '../records.ts'

/** What an achievement of Open Badges 3.0 has a place for among the facts that stand. Credit there is a number without its unit. */
export function achievementFacts(records: Records) {
  const value = valuesOf(records)
  const [language, credit, subject] = [value('language'), value('credit'), value('subject')]
  const alignment = addressed(value('skills'))
  const [image, website, provider] = [addressIn(value('image')), addressIn(value('website')), value('provider')]
  return {
    ...(typeof language === 'string' ? { inLanguage: language } : {}),
    ...(isCounted(credit) ? { creditsAvailable: credit.amount } : {}),
    ...(typeof subject === 'string' ? { fieldOfStudy: subject } : {}),
    ...(alignment.length ? { alignment } : {}),
    ...(image ? { image: { id: image, type: 'Image' } } : {}),
    ...(website && typeof provider === 'string'
      ? { creator: { id: website, type: ['Profile'], name: provider, url: website } }
      : {}),
  }
}

/** What CTDL has a place for among them, by the names of its terms. */
export function ctdlFacts(records: Records) {
  const value = valuesOf(records)
  const [language, hours, page] = [value('language'), value('hours'), addressIn(value('page'))]
  return {
    ...(page ? { 'ceterms:subjectWebpage': page } : {}),
    ...(typeof language === 'string' ? { 'ceterms:inLanguage': [language] } : {}),
    ...(typeof hours === 'number'
      ? {
          'ceterms:estimatedDuration': [
            { '@type': 'ceterms:DurationProfile', 'ceterms:exactDuration': durationOf(hours) },
          ],
        }
      : {}),
  }
}

const valuesOf =
  (records: Records) =>
  (id: string): FactValue | undefined =>
    certainFact(records, id)?.value

const isCounted = (value: FactValue | undefined): value is { amount: number; unit: string } =>
  typeof value === 'object' && 'amount' in value && value.amount > 0

/** The address in a text, where there is one. */
const addressIn = (value: FactValue | undefined): string | undefined =>
  typeof value === 'string' ? /https?:\/\/[^\s<>"]+/.exec(value)?.[0] : undefined

/** Lines that have a name and an address. */
function addressed(value: FactValue | undefined) {
  const lines = typeof value === 'object' && 'length' in value ? value : []
  return lines.flatMap((line) => {
    const url = addressIn(line)
    const name = url
      ? line
          .replace(url, '')
          .replace(/[\s,:;–-]+$/, '')
          .trim()
      : ''
    return url && name ? [{ type: ['Alignment'], targetName: name, targetUrl: url }] : []
  })
}

/** 30 hours are "PT30H", 2.5 are "PT2H30M". */
function durationOf(hours: number): string {
  const minutes = Math.round((hours % 1) * 60)
  return `PT${Math.floor(hours)}H${minutes ? `${minutes}M` : ''}`
}
