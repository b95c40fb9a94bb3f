/** Lets other work go on while something long is made. */
import { setImmediate } from 'node:timers/promises';

/** So long, in ms, the event loop is held at most; a heartbeat or an answer waits no longer than that. */
const MAX_STEP_MS = 8;

/** To be awaited wherever long work may be interrupted. */
export type Pause = () => Promise<void>;

/** Waits a turn of the event loop where the last one is some milliseconds ago. */
export function pacer(): Pause {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < MAX_STEP_MS) return;
    await setImmediate();
    since = performance.now();
  };
}
