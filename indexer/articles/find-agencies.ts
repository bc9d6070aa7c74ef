/** Bodies that act inside a unit, with the forms they are named by. */
const AGENCIES: readonly { readonly name: string; readonly form: RegExp }[] = [
  { name: 'UBND', form: /UBND|ủy ban nhân dân|uỷ ban nhân dân/iu },
  { name: 'HĐND', form: /HĐND|hội đồng nhân dân/iu },
  { name: 'Tỉnh ủy', form: /tỉnh (?:ủy|uỷ)/iu },
  { name: 'Huyện ủy', form: /huyện (?:ủy|uỷ)/iu },
  { name: 'Đảng ủy', form: /đảng (?:ủy|uỷ)/iu },
  { name: 'Mặt trận Tổ quốc', form: /mặt trận tổ quốc|MTTQ|UBMT/iu },
  { name: 'Công an', form: /công an/iu },
  { name: 'Quân sự', form: /(?:ban|bộ) (?:chỉ huy|CHQS)(?: quân sự)?|BCHQS/iu },
  { name: 'Hội Phụ nữ', form: /hội (?:liên hiệp )?phụ nữ|LHPN/iu },
  { name: 'Đoàn Thanh niên', form: /đoàn thanh niên|đoàn TNCS|thành đoàn|huyện đoàn/iu },
  { name: 'Hội Nông dân', form: /hội nông dân/iu },
  { name: 'Hội Cựu chiến binh', form: /cựu chiến binh|hội CCB/iu },
];

const MAX_AGENCIES = 4;

/** Names the agencies an opening speaks of, in the order of its first mentions. */
export function findAgencies(opening: string): readonly string[] {
  return AGENCIES.map(({ name, form }) => ({ name, at: opening.search(form) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .slice(0, MAX_AGENCIES)
    .map(({ name }) => name);
}
