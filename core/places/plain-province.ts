/** A province's name without its level: `Tỉnh Quảng Trị` -> `Quảng Trị`. */
export const plainProvince = (name: string): string => name.replace(/^(?:tỉnh|thành phố)\s+/iu, '');
