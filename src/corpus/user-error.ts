/** An error for the person who asked to read: it says what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
