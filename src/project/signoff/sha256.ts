/** The SHA-256 of a text's UTF-8 bytes, in hexadecimal: the records are folded where there is no input or output. */
export function sha256(text: string): string {
  const state = Uint32Array.from(roots(8, 1 / 2))
  const message = padded(new TextEncoder().encode(text.toWellFormed()))
  for (let at = 0; at < message.byteLength; at += 64) compress(state, new DataView(message.buffer, at, 64))
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

/** The first 32 bits of what follows the point in the roots of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
function roots(count: number, power: number): number[] {
  const primes: number[] = []
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime)) primes.push(n)
  return primes.map((prime) => (prime ** power % 1) * 2 ** 32)
}

const constants = Uint32Array.from(roots(64, 1 / 3))

function padded(bytes: Uint8Array): Uint8Array {
  const message = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  message.set(bytes)
  message[bytes.length] = 0x80
  new DataView(message.buffer).setBigUint64(message.length - 8, BigInt(bytes.length) * 8n)
  return message
}

function compress(state: Uint32Array, block: DataView): void {
  const words = schedule(block)
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let n = 0; n < 64; n++) {
    const one =
      (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + at(constants, n) + at(words, n)) | 0
    const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g]
  }
  for (const [n, word] of [a, b, c, d, e, f, g, h].entries()) state[n] = at(state, n) + word
}

function schedule(block: DataView): Uint32Array {
  const words = new Uint32Array(64)
  for (let n = 0; n < 16; n++) words[n] = block.getUint32(n * 4)
  for (let n = 16; n < 64; n++) {
    const [far, near] = [at(words, n - 15), at(words, n - 2)]
    const one = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3)
    const two = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10)
    words[n] = at(words, n - 16) + one + at(words, n - 7) + two
  }
  return words
}

const at = (words: Uint32Array, n: number): number => words[n] ?? 0
const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by))
