/** Room for a minute's worth of requests at once, refilled steadily: a page that asks in bursts is not punished. */
export interface TokenBucket {
  /** Takes one token; `left` are whole ones, `resetSeconds` until it is full, `waitSeconds` until the next when empty. */
  readonly take: (
    key: string,
    now: number,
  ) => {
    readonly allowed: boolean;
    readonly left: number;
    readonly resetSeconds: number;
    readonly waitSeconds: number;
  };
}

const MINUTE_MS = 60_000;

/**
 * Creates buckets of `perMinute` tokens a key.
 *
 * At most `maxKeys` are remembered; beyond that the one unused longest is forgotten, which errs towards letting people
 * in and keeps a flood of addresses from filling the memory.
 */
export function createTokenBucket(perMinute: number, maxKeys: number): TokenBucket {
  const buckets = new Map<string, { readonly tokens: number; readonly at: number }>();
  const perMs = perMinute / MINUTE_MS;
  return {
    take: (key, now) => {
      const last = buckets.get(key) ?? { tokens: perMinute, at: now };
      const tokens = Math.min(perMinute, last.tokens + Math.max(0, now - last.at) * perMs);
      const allowed = tokens >= 1;
      const rest = allowed ? tokens - 1 : tokens;
      // Deleted first so that the map's order is the order of use.
      buckets.delete(key);
      buckets.set(key, { tokens: rest, at: now });
      const oldest = buckets.keys().next();
      if (buckets.size > maxKeys && oldest.done !== true) buckets.delete(oldest.value);
      return {
        allowed,
        left: Math.floor(rest),
        resetSeconds: Math.ceil((perMinute - rest) / perMs / 1000),
        waitSeconds: allowed ? 0 : Math.ceil((1 - rest) / perMs / 1000),
      };
    },
  };
}
