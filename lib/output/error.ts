/**
 * A failure whose message, in French, is all that the person at the keyboard needs; its stack would
 * only hide it.
 */
export class OutputError extends Error {}
