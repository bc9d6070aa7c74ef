import type { SearchModel } from '../models/search-model.ts';
import * as vi from '../text/vi.ts';

/** The one live region of the page: the count when an answer came, the trouble when none did. */
export function StatusLine({ model }: { readonly model: SearchModel }) {
  const { kind } = model.state.value;
  const troubled = kind === 'failed' || kind === 'stalled';
  return (
    <div class={troubled ? `status ${kind}` : 'status hidden'}>
      <p role="status">{model.announcement}</p>
      {kind === 'failed' && (
        <button type="button" onClick={() => void model.retry()}>
          {vi.retry}
        </button>
      )}
    </div>
  );
}
