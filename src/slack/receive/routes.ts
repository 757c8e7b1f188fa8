import { answerShort, type Route } from '../../http/server.ts'
import type { SlackConfig } from '../config.ts'
import { paths } from './bolt.ts'

const window = 5 * 60

/** Our server's routes into Bolt. Bolt takes a time stamp from the future; we do not. */
export function routesOf({ workspace }: SlackConfig, handle: Route['handle']): Route[] {
  const events: Route['handle'] = (request, response) => {
    const sent = Number(request.headers['x-slack-request-timestamp'])
    if (sent - Date.now() / 1000 > window) return answerShort(response, 401)
    const { 'content-type': type } = request.headers
    if (type?.startsWith('application/x-www-form-urlencoded'))
      request.headers['content-type'] = 'application/x-www-form-urlencoded'
    return handle(request, response)
  }
  const installs: Route[] =
    workspace.has === 'installs' ? [paths.install, paths.redirect].map((path) => ({ method: 'GET', path, handle })) : []
  return [{ method: 'POST', path: paths.events, handle: events }, ...installs]
}
