/** Long enough for an engine that is busy indexing on two cores. */
const TIMEOUT_MS = 10_000;

/** One plain request to Meilisearch; throws when it cannot be reached. `body` is the parsed JSON, or null. */
export async function askEngine(
  url: string,
  key: string | null,
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch(url + path, {
    method,
    headers: {
      'Accept-Encoding': 'identity',
      ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    signal: AbortSignal.timeout(TIMEOUT_MS),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: parseJson(text) };
}

/** True when something that calls itself available answers at `url`. */
export async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await askEngine(url, null, 'GET', '/health')).status === 200;
  } catch {
    return false;
  }
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return null;
  }
}
