import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { ApiError } from '#core/contract/api-error.ts';
import { err, ok, type Result } from '#core/result.ts';

export interface ListenOptions {
  readonly app: Hono;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
}

export interface Listening {
  readonly port: number;
  /** Takes no more connections, waits for answers under way, and cuts what is left after `withinMs`. */
  readonly stop: (withinMs: number) => Promise<void>;
}

/**
 * Room for a question of several thousand Vietnamese letters, nine bytes each in a URL, so that one that is too long
 * reaches the parser and is told its length. Node's own 16 kB would end it with an empty answer.
 */
const MAX_HEADER_BYTES = 65_536;

/** What HTTP itself refuses, before any route; the connection cannot be used again. */
function refuse(cause: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || cause.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const tooLong = cause.code === 'HPE_HEADER_OVERFLOW';
  const message = tooLong
    ? `Địa chỉ hoặc phần đầu yêu cầu quá dài: tối đa ${MAX_HEADER_BYTES} byte.`
    : 'Yêu cầu không đúng dạng HTTP.';
  const body = JSON.stringify({ error: { code: 'bad_parameter', message } } satisfies ApiError);
  const head = [
    `HTTP/1.1 ${tooLong ? '431 Request Header Fields Too Large' : '400 Bad Request'}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'x-content-type-options: nosniff',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** Serves an app over HTTP; the error is a sentence that names the address and why it could not be had. */
export function listen({ app, port, host }: ListenOptions): Promise<Result<Listening, string>> {
  return new Promise((resolve) => {
    const options = { fetch: app.fetch, port, hostname: host, serverOptions: { maxHeaderSize: MAX_HEADER_BYTES } };
    const server = serve(options, (address) => resolve(ok({ port: address.port, stop }))) as Server;
    server.on('clientError', refuse);
    server.on('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? 'cổng đang có chương trình khác dùng' : cause.message;
      resolve(err(`Không mở được PORT=${port} ở HOST=${host}: ${why}.`));
    });
    const stop = (withinMs: number) =>
      new Promise<void>((stopped) => {
        const cut = setTimeout(() => server.closeAllConnections(), withinMs);
        server.close(() => {
          clearTimeout(cut);
          stopped();
        });
      });
  });
}
