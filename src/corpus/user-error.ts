/** An error that is meant to be read by the person who asked: it says what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
