import { createServer } from 'node:net';

/** `wanted` when it can be listened on at `host`, else null; 0 asks the system for any free port. */
export function tryPort(wanted: number, host: string): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(null));
    probe.listen({ port: wanted, host, exclusive: true }, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : null;
      probe.close(() => resolve(port));
    });
  });
}
