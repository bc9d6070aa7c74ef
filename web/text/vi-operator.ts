const SHOWN = 20;

/** Words of the status page about what the operator set up. */
export const viOperator = {
  files: 'Tệp cấu hình',
  inForce: 'đang dùng bản đọc lúc',
  refused: 'Bản mới không dùng được, vẫn giữ bản cũ:',
  unknownPins: (ids: readonly string[]) =>
    `Bài được ghim nhưng không có trong kho: ${ids.slice(0, SHOWN).join(', ')}${ids.length > SHOWN ? '…' : ''}.`,
};
