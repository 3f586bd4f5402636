/** Why exchanges cannot be changed as the editor asks: what was found, what was expected, and what to do instead. */
export class ReshapingError extends Error {}
