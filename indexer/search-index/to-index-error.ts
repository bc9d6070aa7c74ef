import { MeilisearchApiError } from 'meilisearch';
import type { IndexError } from './search-index.ts';

/** What an operator can do about an error of Meilisearch, by its `code`. */
const ADVICE: Readonly<Record<string, string>> = {
  no_space_left_on_device: 'ổ đĩa của Meilisearch đã đầy; hãy giải phóng chỗ rồi chạy lại',
  invalid_api_key: 'khóa không đúng hoặc thiếu quyền; hãy kiểm tra MEILI_MASTER_KEY hoặc MEILI_INDEX_KEY',
  missing_authorization_header: 'thiếu khóa; hãy đặt MEILI_MASTER_KEY hoặc MEILI_INDEX_KEY',
  index_not_found: 'kho chưa có; hãy chạy lệnh load trước',
  // What this program sends is well-formed; on a full disk 1.21 reads back less than it was sent.
  malformed_payload: 'Meilisearch đọc lại không trọn lô bài nó vừa nhận; có lẽ ổ đĩa của nó đã đầy',
  payload_too_large: 'lô bài lớn hơn giới hạn --http-payload-size-limit của Meilisearch',
};

/** Answers below 500 after which the same request may well succeed. */
const WAIT: ReadonlySet<number> = new Set([408, 429]);

const FULL = 'no_space_left_on_device';
/** What the system says, under another code, where there is no room to take in what is being sent. */
const NO_ROOM = /no space left on device/i;

function describe(code: string | undefined, message: string): string {
  const advice = ADVICE[code ?? ''];
  return advice === undefined ? message : `${advice} (${message})`;
}

/**
 * Sorts everything the client throws by what helps: waiting helps when the engine is away, restarting or its queue is
 * full; it does not when the engine refuses the request.
 */
export function toIndexError(cause: unknown): IndexError {
  if (cause instanceof MeilisearchApiError) {
    const code = NO_ROOM.test(cause.message) ? FULL : cause.cause?.code;
    if (code === FULL) return { kind: 'full', message: `Meilisearch: ${describe(code, cause.message)}` };
    // A proxy in front of the engine answers 502 to 504 while it restarts; 429 and 503 mean a full queue; 408 that this
    // process was too busy to send its batch within the engine's five seconds.
    if (cause.response.status < 500 && !WAIT.has(cause.response.status)) {
      return { kind: 'refused', message: `Meilisearch từ chối: ${describe(code, cause.message)}` };
    }
  }
  const message = cause instanceof Error ? cause.message : String(cause);
  return { kind: 'unavailable', message: `Không dùng được Meilisearch: ${message}` };
}

/** The error of a task that ended without success; a full disk fails every task, so it is told apart. */
export function toTaskError(uid: number, status: string, error: { code: string; message: string } | null): IndexError {
  const message = `Việc ${uid} của Meilisearch ${status === 'canceled' ? 'đã bị hủy' : 'thất bại'}`;
  const why = error === null ? '' : `: ${describe(error.code, error.message)}`;
  return { kind: error?.code === FULL ? 'full' : 'task-failed', message: `${message}${why}` };
}
