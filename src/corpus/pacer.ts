/** Lets other work run during a long computation. */
import { setImmediate } from 'node:timers/promises';

/** The longest time, in ms, that the event loop is held; a heartbeat or an answer waits no longer than that. */
const MAX_STEP_MS = 8;

/** Await it wherever long work may be interrupted. */
export type Pause = () => Promise<void>;

/** Waits a turn of the event loop if the last one was some milliseconds ago. */
export function pacer(): Pause {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < MAX_STEP_MS) return;
    await setImmediate();
    since = performance.now();
  };
}
