import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { teamsPackage } from './teams/package.ts'

/** Writes the package to upload to Teams, with ids and addresses from the environment. */
const file = 'data/mcred-teams.zip'
const {
  MicrosoftAppId: id,
  TEAMS_ADDRESS,
  TEAMS_DEVELOPER: developer = 'mcred',
  TEAMS_PRIVACY_URL,
  TEAMS_TERMS_URL,
  MCRED_PRIVACY_URL,
} = process.env
const address = TEAMS_ADDRESS?.replace(/\/+$/, '')
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

/** Administrators look at these first. */
const pages = [
  ...(TEAMS_PRIVACY_URL || MCRED_PRIVACY_URL ? [] : [['TEAMS_PRIVACY_URL', 'your privacy notice'] as const]),
  ...(TEAMS_TERMS_URL ? [] : [['TEAMS_TERMS_URL', 'your terms of use'] as const]),
]

const missing = [
  ...(id
    ? []
    : ['MicrosoftAppId: the app id of your bot. In the Azure portal: your bot, Configuration, "Microsoft App ID".']),
  ...(address ? [] : ['TEAMS_ADDRESS: the address of mcred as others reach it, for example https://mcred.example.org']),
]

if (!id || !address) stop(['The package cannot be made without:', ...missing.map((line) => `  ${line}`)].join('\n'))
else {
  try {
    const zip = await teamsPackage({
      id,
      address,
      developer,
      privacy: TEAMS_PRIVACY_URL || MCRED_PRIVACY_URL || address,
      terms: TEAMS_TERMS_URL || address,
      version,
    })
    mkdirSync('data', { recursive: true })
    writeFileSync(file, zip)
    process.stdout.write(`Wrote ${file}. Upload it in Teams: Apps, Manage your apps, Upload an app.\n`)
    for (const [name, what] of pages)
      process.stdout.write(`${name} is not set: the page for ${what} is ${address} itself, which may show nothing.\n`)
  } catch (fault) {
    stop(fault instanceof Error ? fault.message : String(fault))
  }
}

function stop(why: string): void {
  process.stderr.write(`${why}\n`)
  process.exitCode = 1
}
