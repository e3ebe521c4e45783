/**
 * A font of one character drawn for this project: U+202F, 0.165 em wide. Both families lack it, and
 * browsers then borrow a space of 0.09 em, too thin for French. 280 bytes, 1000 units per em,
 * glyphs `.notdef` and `uni202F`.
 */
export const NARROW_SPACE_FONT = Buffer.from(
  'd09GMgABAAAAAAEYAAoAAAAAAlgAAADQAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAABmAANAoUNAE2AiQDBgsGAAQgBVcHIBu+ARCuCmx3BNRqIjdiYdbGFeI/YqCNi+fj' +
    '92vnvpkVR/sviUquRCLRPGcoiXUbG+4pyG+8hkQQjaD85sFpgJev+oUintLc925wnFLCISw+T4PBgIuOg02yUy5phUUXOsLxW5Sf3Jlp1htw7UwxDf/TlBXQN4GB' +
    'woUSXGgTWgtTxyPeQgAM0AgKDWgQKrm0ugWCcP+xHf6y6g9+MRWsrFAGCDuD/ODZSgAA8QOCoQQMAAC0KwHRCBgWWkmvxNJmxLB3ftbZO+p+0pYFK2+kAwEAAA==',
  'base64',
)
