import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A server on a free port of 127.0.0.1 until the test ends; `log` holds the requests in order. */
export async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const log: string[] = [];
  const server = createServer((request, response) => {
    log.push(`${request.url ?? ''}${request.headers['if-none-match'] === undefined ? '' : ' conditional'}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: new URL(`http://127.0.0.1:${port}/`), log };
}
