/**
 * A province's name without its level: `Tỉnh Quảng Trị` -> `Quảng Trị`; with the tone where the province itself writes it:
 * `Hoà Bình` -> `Hòa Bình`.
 */
export const plainProvince = (name: string): string =>
  name.replace(/^(?:tỉnh|thành phố)\s+/iu, '').replace(/oà(?!\p{L})/gu, 'òa');
