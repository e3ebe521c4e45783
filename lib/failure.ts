/** A failure whose French message is all that the user needs; a stack would only hide it. */
export class Failure extends Error {}
