import { Presets, SingleBar } from 'cli-progress';

/** Tells an operator how far a long load has come. */
export interface Progress {
  readonly update: (done: number) => void;
  readonly stop: () => void;
}

const LINE_EVERY_MS = 5000;

/** A bar with rate on a terminal; elsewhere, such as in a log, a plain line every few seconds. */
export function createProgress(stream: NodeJS.WriteStream, total: number | null): Progress {
  const started = Date.now();
  const rate = (done: number) => Math.round(done / Math.max(0.001, (Date.now() - started) / 1000));
  if (stream.isTTY) {
    const format =
      total === null
        ? 'Đang nạp: {value} mục, {rate} mục/giây'
        : 'Đang nạp {bar} {value}/{total}, {rate} mục/giây, còn {eta_formatted}';
    const bar = new SingleBar({ format, stream, hideCursor: true, clearOnComplete: true }, Presets.shades_classic);
    bar.start(total ?? 0, 0, { rate: 0 });
    return { update: (done) => bar.update(done, { rate: rate(done) }), stop: () => bar.stop() };
  }
  let told = started;
  return {
    update: (done) => {
      if (Date.now() - told < LINE_EVERY_MS) return;
      told = Date.now();
      const left = total === null ? '' : `, còn khoảng ${Math.round((total - done) / Math.max(1, rate(done)))} giây`;
      stream.write(`Đã xong ${done}${total === null ? '' : `/${total}`} mục, ${rate(done)} mục/giây${left}\n`);
    },
    stop: () => undefined,
  };
}
