import type { Command } from 'commander';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Đối số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
};

/** Commander's own sentences; what stands between quotes is put in. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^error: missing required argument '(.+)'/, 'Thiếu đối số «$1».'],
  [/^error: option '(.+)' argument missing/, 'Tùy chọn «$1» cần một giá trị.'],
  [/^error: required option '(.+)' not specified/, 'Thiếu tùy chọn «$1».'],
  [/^error: unknown option '(.+)'/, 'Không có tùy chọn «$1».'],
  [/^error: unknown command '(.+)'/, 'Không có lệnh «$1».'],
  [/^error: too many arguments.*/, 'Thừa đối số.'],
  [/\(Did you mean one of (.+)\?\)/, 'Có phải một trong: $1?'],
  [/\(Did you mean (.+)\?\)/, 'Có phải «$1»?'],
];

/** Makes help and usage errors speak Vietnamese; call it before commands are added, which inherit it. */
export function speakVietnamese(program: Command): Command {
  return program
    .helpOption('-h, --help', 'in hướng dẫn này')
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      styleOptionDescription: (text) => text.replace('(default: ', '(mặc định: '),
    })
    .configureOutput({
      outputError: (text, write) => {
        const told = SENTENCES.reduce((sentence, [english, vietnamese]) => sentence.replace(english, vietnamese), text);
        write(`${told.trimEnd()} Xem hướng dẫn: --help\n`);
      },
    });
}
