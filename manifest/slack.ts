import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { distributed } from './slack/distributed.ts'

/** Writes the manifest for a Slack app that others may install, with addresses from the environment. */
const file = 'data/slack-manifest.json'
const { SLACK_ADDRESS, MCRED_CONTACT, MCRED_PRIVACY_URL } = process.env
const plain = JSON.parse(readFileSync(new URL('slack.json', import.meta.url), 'utf8'))

if (!/^https:\/\/[^\s/]+/.test(SLACK_ADDRESS ?? '')) {
  process.stderr.write(
    'The manifest cannot be made without:\n  SLACK_ADDRESS: the address of mcred as Slack reaches it, for example https://mcred.example.org\n',
  )
  process.exitCode = 1
} else {
  const missing = [
    ...(MCRED_PRIVACY_URL ? [] : ['MCRED_PRIVACY_URL: the page with your privacy notice']),
    ...(MCRED_CONTACT ? [] : ['MCRED_CONTACT: where people find support, an e-mail address or a page']),
  ]
  mkdirSync('data', { recursive: true })
  writeFileSync(
    file,
    `${JSON.stringify(distributed(plain, { address: SLACK_ADDRESS ?? '', contact: MCRED_CONTACT, privacy: MCRED_PRIVACY_URL }), null, 2)}\n`,
  )
  process.stdout.write(`Wrote ${file}. Paste it under "App Manifest" at https://api.slack.com/apps.\n`)
  if (missing.length)
    process.stdout.write(
      [
        'Slack asks for these before others may install it; set them and write it again:',
        ...missing.map((one) => `  ${one}`),
        '',
      ].join('\n'),
    )
}
