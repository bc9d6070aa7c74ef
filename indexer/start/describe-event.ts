import { assertNever } from '#core/result.ts';
import type { EngineEvent } from '../engine/engine.ts';

/** What an operator reads when something happens to the engine. */
export function describeEvent(event: EngineEvent): string {
  switch (event.kind) {
    case 'crashed':
      return `Meilisearch dừng bất ngờ (mã ${event.exitCode ?? 'tín hiệu'}); khởi động lại sau ${event.restartInMs / 1000} giây.`;
    case 'restarted':
      return 'Meilisearch đã chạy lại.';
    case 'gave-up':
      return `Không chạy lại được Meilisearch: ${event.message}`;
    case 'took-over':
      return 'Tiến trình giữ Meilisearch đã dừng; tiến trình này chạy tiếp Meilisearch ở cùng địa chỉ.';
    default:
      return assertNever(event);
  }
}
