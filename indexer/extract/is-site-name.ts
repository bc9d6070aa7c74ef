import { normalise } from '#core/vi/normalise.ts';
import { isSectionName } from './is-section-name.ts';

/** Names of the home page and of parts of a portal, which some platforms print as the title of every page. */
const HOME =
  /^(?:home(?:page)?|trang chủ|trang nhất|tin tức|news|tin bài|bài viết|hỏi đáp|giới thiệu|văn bản|thông báo|chi tiết.{0,20}|sự kiện|untitled|index|(?:trang thông tin|cổng thông tin|cổng tin|cổng ttđt).*)$/iu;
const LEVEL = String.raw`(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)`;
/** `Huyện Lộc An`, `PHƯỜNG BÃI TRÊN - THÀNH PHỐ LỘC SƠN`, `Sở Y tế tỉnh Lộc Sơn`: a body's name and nothing else. */
const PLACE = new RegExp(
  String.raw`^(?:ubnd |ủy ban nhân dân |hđnd )?${LEVEL}\s+(?:\p{Lu}[\p{L}'’]*|\d{1,2})(?:\s\p{Lu}[\p{L}'’]*){0,3}$`,
  'u',
);
const BODY =
  /^(?:sở|ban|chi cục|cục|trung tâm|trường|hội|liên đoàn|công an|phòng|văn phòng|bộ chỉ huy|thanh tra|tỉnh đoàn|huyện đoàn|tỉnh ủy|huyện ủy|thành ủy|đảng ủy|ubnd|hđnd)\s.{0,60}?(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường)(?:\s\p{Lu}[\p{L}'’]*){1,4}$/u;
const SEPARATOR = /\s+[-–|»›>:]+\s+|\s*[|»›]\s*|,\s+/u;

const lowerFirst = (part: string) => {
  const [first = '', ...rest] = part.split(' ');
  return [first.toLowerCase(), ...rest].join(' ');
};
/** `THÀNH PHỐ LỘC SƠN` -> `thành phố LỘC SƠN`, so that its level is seen. */
const withLevel = (part: string) =>
  part.replace(new RegExp(`(?<!\\p{L})${LEVEL}(?!\\p{L})`, 'giu'), (level) => level.toLowerCase());

const isPart = (part: string): boolean => {
  const name = withLevel(lowerFirst(part));
  return part === '' || HOME.test(part) || isSectionName(part) || PLACE.test(name) || BODY.test(name);
};

/** A page's title that names only the portal, its owner or a section: `Hỏi đáp - Sở Y tế tỉnh Lộc Sơn`. */
export const isSiteName = (title: string): boolean => normalise(title).split(SEPARATOR).every(isPart);
