/** A refusal: an error whose message is shown to the person who asked, and says what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
