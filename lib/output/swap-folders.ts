import { renameSync } from 'node:fs'

/**
 * Each of two folders takes the other's name, at once: `renameat2` of Linux, `renamex_np` of macOS.
 * Where the disk knows no such thing (overlays, network shares), by way of a third name: for some
 * microseconds there is then no folder `b`.
 */
export async function swapFolders(a: string, b: string, aside: string): Promise<void> {
  try {
    // Native code: loaded when it is needed, and never indispensable.
    const { default: native } = await import('fs-native-extensions')
    await native.swap(a, b)
  } catch {
    inThreeSteps(a, b, aside)
  }
}

function inThreeSteps(a: string, b: string, aside: string): void {
  renameSync(b, aside)
  try {
    renameSync(a, b)
  } catch (error) {
    renameSync(aside, b)
    throw error
  }
  renameSync(aside, a)
}
