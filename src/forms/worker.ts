import { parentPort, workerData } from 'node:worker_threads'
import { NotTaken } from '../pages/read/limits.ts'
import { readForm } from './read-form.ts'

const { name, bytes } = workerData as { name: string; bytes: Uint8Array }

try {
  parentPort?.postMessage({ read: await readForm(name, bytes) })
} catch (fault) {
  // Nothing of what it holds leaves: no text, no name.
  parentPort?.postMessage({
    why: fault instanceof NotTaken ? fault.message : 'It cannot be read. Save it again, and try once more.',
  })
}
