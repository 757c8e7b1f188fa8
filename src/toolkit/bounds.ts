/** How many of each the published toolkit has. */
export const bounds = { phases: 6, steps: 18, templates: 6 } as const
