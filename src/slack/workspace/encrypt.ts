import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Encrypts and opens texts with a secret of the environment. What was sealed for one name cannot be opened under another. */
export type Seal = {
  readonly close: (text: string, name: string) => string
  /** Undefined where it was sealed with another secret, for another name, or changed since. */
  readonly open: (sealed: string, name: string) => string | undefined
}

/** AES-256-GCM with a key drawn from the secret; written as "1.nonce.tag.text". */
export function sealWith(secret: string): Seal {
  const key = Buffer.from(hkdfSync('sha256', secret, 'mcred', 'slack installations', 32))
  return {
    close(text, name) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name))
      const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return ['1', ...[nonce, cipher.getAuthTag(), closed].map((part) => part.toString('base64url'))].join('.')
    },
    open(sealed, name) {
      const [version, ...parts] = sealed.split('.')
      const [nonce, tag, closed] = parts.map((part) => Buffer.from(part, 'base64url'))
      if (version !== '1' || !nonce || tag?.length !== 16 || !closed) return undefined
      try {
        const cipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name)).setAuthTag(tag)
        return Buffer.concat([cipher.update(closed), cipher.final()]).toString('utf8')
      } catch {
        return undefined
      }
    },
  }
}
