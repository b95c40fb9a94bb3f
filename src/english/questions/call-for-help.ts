/** Recognises lines that ask what the bot can do: `help me`, `what can you do?`, `I don't get it`. */
export const CALL_FOR_HELP =
  /^(?:please )?(?:help(?: me)?|what (?:can|do) you do|how (?:does this|do you) work|how do i use (?:this|you)|i (?:don['’]?t|do not) (?:understand|get it))(?: please)?[\s.!?,]*$/iu;
