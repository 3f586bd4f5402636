/** A mistake made by the person running a command. It has no stack, since that would not help them. */
export class Mistake extends Error {
  override stack = ''
}
