import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followShare, type Sharing } from '#web/browser/follow-share.ts';

/** A page of its own for each test: listeners on the document stay. */
function openPage(sharing: Sharing) {
  const page = new DOMParser().parseFromString(
    '<button data-share><b>Chia sẻ</b></button><i>khác</i><p data-note data-copied="Đã chép" data-failed="Chưa chép"></p>',
    'text/html',
  );
  Object.defineProperty(page, 'location', { value: { href: 'https://tin.example.vn/?q=a' } });
  followShare(page, sharing);
  const click = (selector: string) =>
    page.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  return { click, note: () => page.querySelector('[data-note]')?.textContent };
}

let writeText: ReturnType<typeof vi.fn<(text: string) => Promise<void>>>;
beforeEach(() => {
  writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
});

describe('sharing a page', () => {
  it('uses the sheet of the device where there is one', () => {
    const share = vi.fn<() => Promise<void>>(() => Promise.resolve());
    openPage({ share, clipboard: { writeText } }).click('b');
    expect(share).toHaveBeenCalledWith(expect.objectContaining({ url: 'https://tin.example.vn/?q=a' }));
    expect(writeText).not.toHaveBeenCalled();
  });

  it('copies the address elsewhere, and says so', async () => {
    const { click, note } = openPage({ clipboard: { writeText } });
    click('b');
    await expect.poll(note).toBe('Đã chép');
    expect(writeText).toHaveBeenCalledWith('https://tin.example.vn/?q=a');
  });

  it('says when it could not copy', async () => {
    const { click, note } = openPage({});
    click('b');
    await expect.poll(note).toBe('Chưa chép');
  });

  it('leaves other clicks alone', () => {
    openPage({ clipboard: { writeText } }).click('i');
    expect(writeText).not.toHaveBeenCalled();
  });
});
