import type { Route } from '../../http/server.ts'
import type { SlackConfig } from '../config.ts'
import { paths } from './bolt.ts'

/** Our server's routes into Bolt. */
export function routesOf({ workspace }: SlackConfig, handle: Route['handle']): Route[] {
  const events: Route['handle'] = (request, response) => {
    const { 'content-type': type } = request.headers
    if (type?.startsWith('application/x-www-form-urlencoded'))
      request.headers['content-type'] = 'application/x-www-form-urlencoded'
    return handle(request, response)
  }
  const installs: Route[] =
    workspace.has === 'installs' ? [paths.install, paths.redirect].map((path) => ({ method: 'GET', path, handle })) : []
  return [{ method: 'POST', path: paths.events, handle: events }, ...installs]
}
