/** The package ships no types; this is the part of its README that we use. */
declare module 'fs-native-extensions' {
  const native: { swap(from: string, to: string): Promise<void> }
  export default native
}
