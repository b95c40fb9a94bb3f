/** Tells how long the event loop is held by what goes on. */

/** Returns how to learn the longest time between two turns of the event loop since the call. */
export function watchEventLoop(): () => number {
  let [last, longest, watching] = [performance.now(), 0, true];
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (watching) setImmediate(look);
  };
  setImmediate(look);
  return () => {
    watching = false;
    return Math.max(longest, performance.now() - last);
  };
}
