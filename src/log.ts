/** The log: pino's JSON lines on standard error, with every secret taken out. */
import { destination, type LevelWithSilent, type Logger, pino } from 'pino';

const REDACTED = '[redacted]';

/** What a fault is, without what its maker hung on it: a failed request carries what people wrote. */
function describeError({ name, message, stack, code }: Error & { code?: unknown }) {
  return { type: name, message, code, stack };
}

/** A log that never writes any of `secrets`, wherever in a line they turn up. */
export function openLog(level: LevelWithSilent, secrets: readonly string[] = []): Logger {
  const scrub = (line: string) => secrets.reduce((text, secret) => text.replaceAll(secret, REDACTED), line);
  const output = destination({ dest: 2, sync: true });
  /** A full disk costs the log, and not the answers. */
  output.on('error', () => {});
  return pino(
    { level, base: null, serializers: { err: describeError }, hooks: { streamWrite: scrub } },
    output,
  );
}
