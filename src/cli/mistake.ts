/** A mistake of the one who runs a command, told in one sentence. Where this program noticed is of no use to them. */
export class Mistake extends Error {
  override stack = ''
}
