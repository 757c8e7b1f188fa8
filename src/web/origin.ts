import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import { isNear } from '../http/near.ts'

/** The address that a request comes from: the last that a proxy in our own network names, else whoever connected. */
export function clientOf(request: IncomingMessage): string {
  const direct = connectionOf(request)
  if (!isNear(direct)) return direct
  const named = listIn(request.headers['x-forwarded-for'])
  return networkOf(named.findLast((one) => !isNear(one)) ?? named.at(-1) ?? direct)
}

export const connectionOf = ({ socket }: IncomingMessage): string => networkOf(socket.remoteAddress ?? '')

/** Whether the reader's own connection is encrypted, as they or the first proxy say. */
export function isEncrypted({ headers }: IncomingMessage): boolean {
  const [first] = listIn(headers['x-forwarded-proto'])
  return first === 'https' || /(^|[;,\s])proto="?https/i.test(headers.forwarded ?? '') || isHttps(headers.origin)
}

const isHttps = (origin: string | undefined): boolean => origin?.startsWith('https://') === true

const listIn = (header: string | string[] | undefined): string[] =>
  String(header ?? '')
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)

/** Whoever has one IPv6 address has all of its network. */
const networkOf = (address: string): string =>
  isIPv6(address) && !address.includes('.') ? expanded(address).slice(0, 4).join(':') : address

function expanded(address: string): string[] {
  const [head = '', tail] = address.split('::')
  const [front, back] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean)) as [string[], string[]]
  return tail === undefined
    ? front
    : [...front, ...Array(Math.max(0, 8 - front.length - back.length)).fill('0'), ...back]
}
