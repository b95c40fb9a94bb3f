/** The log: pino's JSON lines on standard error, with all secrets removed. */
import { destination, type LevelWithSilent, type Logger, pino } from 'pino';

const REDACTED = '[redacted]';

/** An error without the data attached to it: a failed request carries what people wrote. */
function describeError({ name, message, stack, code }: Error & { code?: unknown }) {
  return { type: name, message, code, stack };
}

/** A log that never writes any of `secrets`, wherever in a line they occur. */
export function openLog(level: LevelWithSilent, secrets: readonly string[] = []): Logger {
  const written = secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  const scrub = (line: string) => written.reduce((text, secret) => text.replaceAll(secret, REDACTED), line);
  const output = destination({ dest: 2, sync: true });
  /** If the disk is full, the log is lost but answers go on. */
  output.on('error', () => {});
  return pino(
    { level, base: null, serializers: { err: describeError }, hooks: { streamWrite: scrub } },
    output,
  );
}
