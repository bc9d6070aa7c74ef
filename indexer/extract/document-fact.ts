const FACT =
  /^(?:(?:mã|mã số|số ký hiệu|số hiệu|số\/ký hiệu|mã\s?\/\s?số hiệu)|ngày (?:ban hành|(?:có )?hiệu lực|đăng)|trích (?:yếu|dẫn)|cơ quan ban hành|lĩnh vực|loại văn bản|người ký|chức vụ|tình trạng)(?!\p{L})\s*:?\s*(.*)$/iu;

/** What a line of a document's facts says: `Cơ quan ban hành: UBND xã`; empty where nothing stands behind the label. */
export const documentFact = (line: string): string | null => FACT.exec(line)?.[1] ?? null;
