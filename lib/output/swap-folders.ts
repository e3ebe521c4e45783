import { renameSync } from 'node:fs'

/**
 * Exchanges the names of two folders atomically: `renameat2` on Linux, `renamex_np` on macOS. File
 * systems without it (overlays, network shares) use a third name, and for some microseconds no
 * folder is named `b`.
 */
export async function swapFolders(a: string, b: string, aside: string): Promise<void> {
  try {
    // Native code, loaded on demand and optional.
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
