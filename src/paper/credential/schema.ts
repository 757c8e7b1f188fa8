import { z } from 'zod'

/**
 * What a credential's description has to be, as far as we write it: Open Badges 3.0 Achievement, and CTDL as its registry
 * takes it. Our own words for it; nothing is fetched.
 */
const text = z.string().trim().min(1)
const language = z.string().regex(/^[a-z]{2,3}$/)
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'

export const openBadgesContext = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'
export const ctdlContext = 'https://credreg.net/ctdl/schema/context/json'

export const achievement = z.strictObject({
  '@context': z.tuple([z.literal(openBadgesContext)]),
  id: z.string().regex(new RegExp(`^urn:uuid:${uuid}$`)),
  type: z.tuple([z.literal('Achievement')]),
  achievementType: z.literal('MicroCredential'),
  name: text,
  description: text,
  criteria: z.strictObject({ narrative: text }),
  inLanguage: language.optional(),
  creditsAvailable: z.number().positive().optional(),
  fieldOfStudy: text.optional(),
  alignment: z
    .array(z.strictObject({ type: z.tuple([z.literal('Alignment')]), targetName: text, targetUrl: z.url() }))
    .min(1)
    .optional(),
  image: z.strictObject({ id: z.url(), type: z.literal('Image') }).optional(),
  creator: z.strictObject({ id: z.url(), type: z.tuple([z.literal('Profile')]), name: text, url: z.url() }).optional(),
})

/** Which language people wrote in nobody has recorded: "und", as BCP 47 has it. */
const inALanguage = z.strictObject({ und: text })

const condition = z.strictObject({
  '@type': z.literal('ceterms:ConditionProfile'),
  'ceterms:name': z.strictObject({ en: text }),
  'ceterms:description': inALanguage,
})

export const ctdl = z.strictObject({
  '@context': z.literal(ctdlContext),
  '@type': z.literal('ceterms:MicroCredential'),
  'ceterms:ctid': z.string().regex(new RegExp(`^ce-${uuid}$`)),
  'ceterms:name': inALanguage,
  'ceterms:description': inALanguage,
  'ceterms:requires': z.array(condition).min(1).optional(),
  'ceterms:subjectWebpage': z.url().optional(),
  'ceterms:inLanguage': z.tuple([language]).optional(),
  'ceterms:estimatedDuration': z
    .tuple([
      z.strictObject({
        '@type': z.literal('ceterms:DurationProfile'),
        'ceterms:exactDuration': z.string().regex(/^PT\d+H(?:\d+M)?$/),
      }),
    ])
    .optional(),
})
