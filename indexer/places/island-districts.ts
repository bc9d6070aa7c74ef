/** Districts without communes, which the table of communes therefore leaves out, and their provinces before July 2025. */
export const ISLAND_DISTRICTS: readonly (readonly [district: string, province: string])[] = [
  ['Huyện Bạch Long Vĩ', 'Thành phố Hải Phòng'],
  ['Huyện Cồn Cỏ', 'Tỉnh Quảng Trị'],
  ['Huyện Hoàng Sa', 'Thành phố Đà Nẵng'],
  ['Huyện Lý Sơn', 'Tỉnh Quảng Ngãi'],
  ['Huyện Côn Đảo', 'Tỉnh Bà Rịa - Vũng Tàu'],
];
