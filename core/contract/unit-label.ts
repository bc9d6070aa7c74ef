/** A unit with its province, since equal names stand in many: `Xã Vĩnh Thủy, Quảng Trị`. A value of the unit facet. */
export function unitLabel(unit: string, province: string | null): string {
  return province === null || unit.includes(province) ? unit : `${unit}, ${province}`;
}
