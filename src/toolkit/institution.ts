/** What holds for every course of an institution, set by whoever runs mcred; nothing of it has to be there. */
export type Institution = {
  readonly name?: string | undefined
  readonly awardingBody?: string | undefined
  readonly country?: string | undefined
  readonly website?: string | undefined
  readonly contact?: string | undefined
  readonly quality?: string | undefined
  /** As BCP 47 has it: "en". */
  readonly language?: string | undefined
  /** The unit of credit, the framework of levels and the currency, where an answer does not say them. */
  readonly credit?: string | undefined
  readonly framework?: string | undefined
  readonly currency?: string | undefined
}

/** Of all workspaces that one mcred serves; `workspaces`: what is different, by the id of a Slack workspace or Teams tenant. */
export type Institutions = {
  readonly values: Institution
  readonly workspaces: Readonly<Record<string, Institution>>
}

export const noInstitution: Institutions = { values: {}, workspaces: {} }

/** What holds for one workspace or tenant. */
export const institutionIn = ({ values, workspaces }: Institutions, tenant: string): Institution => ({
  ...values,
  ...workspaces[tenant],
})
