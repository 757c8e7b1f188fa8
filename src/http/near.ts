import { BlockList, isIP, isIPv6 } from 'node:net'

const near = new BlockList()
for (const [net, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const)
  near.addSubnet(net, bits)
for (const [net, bits] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  near.addSubnet(net, bits, 'ipv6')

/** Whether a host is this machine or in one's own network, beyond which nothing travels unprotected; as `URL` writes it. */
export function isNear(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  if (isIP(host)) return near.check(host, isIPv6(host) ? 'ipv6' : 'ipv4')
  return !host.includes('.') || /\.(local|internal|localhost)$/.test(host)
}

/** Whether an address is encrypted, or goes no further than one's own network; what is none is not for us to judge. */
export function isProtected(address: string): boolean {
  if (!URL.canParse(address)) return true
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || isNear(hostname)
}
