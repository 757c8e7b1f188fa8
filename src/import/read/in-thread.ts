import { parentPort, workerData } from 'node:worker_threads'
import { NotTaken } from '../../pages/read/limits.ts'

/** Within a thread of its own: reads the file that it was given, and says what it read or why the file is not taken. */
export async function answerWith(read: (name: string, bytes: Uint8Array) => Promise<unknown>): Promise<void> {
  const { name, bytes } = workerData as { name: string; bytes: Uint8Array }
  try {
    parentPort?.postMessage({ read: await read(name, bytes) })
  } catch (fault) {
    // Nothing of what it holds leaves: no text, no name.
    parentPort?.postMessage({
      why: fault instanceof NotTaken ? fault.message : 'It cannot be read. Save it again, and try once more.',
    })
  }
}
