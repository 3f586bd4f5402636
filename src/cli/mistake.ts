/** A mistake of the one who runs a command, told in one sentence. */
export class Mistake extends Error {}
