import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { err, ok, type Result } from '#core/result.ts';
import { describe } from '../sources/find-files.ts';
import type { FetchFailure } from './fetch-failure.ts';
import { isPrivateAddress } from './is-private-address.ts';

export interface HttpLimits {
  /** From the first byte sent to the last received, in milliseconds. */
  readonly timeoutMs: number;
  /** Bytes on the wire, and after decompression. */
  readonly maxBytes: number;
  readonly allowPrivateHosts: boolean;
  readonly signal?: AbortSignal;
}

/** An answer of any status, its body decompressed. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

class Refused extends Error {
  readonly failure: FetchFailure;
  constructor(failure: FetchFailure) {
    super(failure.cause);
    this.failure = failure;
  }
}

const refusedAddress = (address: string) =>
  new Refused({ kind: 'refused-address', cause: `${address} là địa chỉ nội bộ (xem --allow-private-hosts)` });

/** The socket connects to the very address checked here, so a name that changes its mind in between gains nothing. */
const checkedLookup: LookupFunction = (host, options, callback) => {
  systemLookup(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error !== null) return callback(error, '');
    const bad = addresses.find(({ address }) => isPrivateAddress(address));
    const [first] = addresses;
    if (bad !== undefined || first === undefined) return callback(refusedAddress(bad?.address ?? host), '');
    if (options.all === true) return callback(null, addresses);
    return callback(null, first.address, first.family);
  });
};

function decompress(answer: IncomingMessage): Readable {
  const encoding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return answer;
  const unzip =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'deflate'
        ? createInflate()
        : encoding === 'br'
          ? createBrotliDecompress()
          : null;
  if (unzip === null) throw new Refused({ kind: 'network', cause: `kiểu nén lạ «${encoding}»` });
  answer.on('error', (error) => unzip.destroy(error));
  return answer.pipe(unzip);
}

async function readBody(answer: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const tooLarge = () => new Refused({ kind: 'too-large', cause: `lớn hơn ${maxBytes} byte` });
  if (Number(answer.headers['content-length'] ?? 0) > maxBytes) throw tooLarge();
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of decompress(answer) as AsyncIterable<Buffer>) {
    length += part.length;
    // The compressed form is never the longer by much, so one bound on what comes out holds both.
    if (length > maxBytes) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Sends one GET and reads the whole answer, within the limits; redirects and statuses are the caller's matter. */
export async function httpGet(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { timeoutMs, maxBytes, allowPrivateHosts, signal }: HttpLimits,
): Promise<Result<HttpAnswer, FetchFailure>> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // No name is looked up for an address written as numbers.
  if (!allowPrivateHosts && isIP(host) !== 0 && isPrivateAddress(host)) return err(refusedAddress(host).failure);
  const deadline = AbortSignal.timeout(timeoutMs);
  const abort = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  let answer: IncomingMessage | undefined;
  try {
    answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const lookup = allowPrivateHosts ? {} : { lookup: checkedLookup };
      // No shared agent: a kept-alive socket might have been opened under looser rules.
      const sent = send(url, { headers, signal: abort, agent: false, ...lookup }, resolve);
      sent.on('error', reject);
      sent.end();
    });
    const body = await readBody(answer, maxBytes);
    return ok({ status: answer.statusCode ?? 0, headers: answer.headers, body });
  } catch (cause) {
    if (cause instanceof Refused) return err(cause.failure);
    if (deadline.aborted) return err({ kind: 'network', cause: `không trả lời xong trong ${timeoutMs} ms` });
    return err({ kind: 'network', cause: describe(cause) });
  } finally {
    answer?.destroy();
  }
}
