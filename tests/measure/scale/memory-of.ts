import { readFile } from 'node:fs/promises'

/**
 * Watches how much memory a process and those that it starts have together, in bytes; pages that they share are counted once.
 * Only Linux tells: elsewhere it is undefined.
 *
 * @returns a function that ends the watch and returns the most memory that was seen.
 */
export function watchMemory(pid: number): () => number | undefined {
  let most: number | undefined
  let isOver = false
  const look = async () => {
    while (!isOver) {
      const now = await memoryOf(pid)
      if (now !== undefined) most = Math.max(most ?? 0, now)
      await new Promise((done) => setTimeout(done, 500))
    }
  }
  void look()
  return () => {
    isOver = true
    return most
  }
}

async function memoryOf(pid: number): Promise<number | undefined> {
  try {
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8')
    const own = Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024
    const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
    const all = await Promise.all(children.split(' ').filter(Boolean).map(Number).map(memoryOf))
    return all.reduce<number>((sum, one) => sum + (one ?? 0), own)
  } catch {
    // It has ended, or this is not Linux.
    return undefined
  }
}
