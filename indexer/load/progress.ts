import { Presets, SingleBar } from 'cli-progress';

/** Tells an operator how far a long load has come. */
export interface Progress {
  /** Adds to the bytes read of the input. */
  readonly addBytes: (count: number) => void;
  /** Items read so far, and how many of them are settled. */
  readonly update: (read: number, done: number) => void;
  readonly stop: () => void;
}

const LINE_EVERY_MS = 5_000;
const FORMAT = 'Đang nạp {bar} {percentage}% | {value} mục | {rate} mục/giây | còn {left}';
const NUMBER = new Intl.NumberFormat('vi-VN');

/** `45 giây`, `3 phút`: nobody plans by the second when it takes longer. */
const inWords = (seconds: number) => (seconds < 90 ? `${Math.ceil(seconds)} giây` : `${Math.ceil(seconds / 60)} phút`);

/**
 * A bar with rate and time left on a terminal; elsewhere, such as in a log, a plain line every few seconds.
 *
 * How many items the input holds is only known at its end, so it is estimated from the bytes read of `totalBytes`.
 */
export function createProgress(stream: NodeJS.WriteStream, totalBytes: number, now = Date.now): Progress {
  const started = now();
  let bytes = 0;
  let told = started;
  const rateOf = (done: number) => done / Math.max(0.001, (now() - started) / 1000);
  const totalOf = (read: number) => Math.max(read, Math.round((read * totalBytes) / Math.max(bytes, 1)));
  const leftOf = (read: number, done: number) =>
    done === 0 ? '…' : inWords((totalOf(read) - done) / Math.max(rateOf(done), 0.001));
  const addBytes = (count: number) => {
    bytes += count;
  };
  if (stream.isTTY) {
    const bar = new SingleBar(
      { format: FORMAT, stream, hideCursor: true, clearOnComplete: true },
      Presets.shades_classic,
    );
    bar.start(1, 0, { rate: 0, left: '…' });
    return {
      addBytes,
      update: (read, done) => {
        bar.setTotal(totalOf(read));
        bar.update(done, { rate: Math.round(rateOf(done)), left: leftOf(read, done) });
      },
      stop: () => bar.stop(),
    };
  }
  return {
    addBytes,
    update: (read, done) => {
      if (now() - told < LINE_EVERY_MS) return;
      told = now();
      const [all, rate] = [NUMBER.format(totalOf(read)), NUMBER.format(Math.round(rateOf(done)))];
      stream.write(
        `Đã xong ${NUMBER.format(done)} trong khoảng ${all} mục, ${rate} mục/giây, còn ${leftOf(read, done)}\n`,
      );
    },
    stop: () => undefined,
  };
}
