/** The languages of the interface; articles, feeds, exports and API answers (advice apart) are Vietnamese in either. */
export const LANGS = ['vi', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** The language that an address's `lang` asks for: English, or Vietnamese whatever else it says. */
export const readLang = (asked: string | null | undefined): Lang => (asked === 'en' ? 'en' : 'vi');

/** The same address in a language; Vietnamese goes without saying. What else the address says stays byte for byte. */
export function withLang(address: string, lang: Lang): string {
  const [, path = '', search = '', hash = ''] = /^([^?#]*)\??([^#]*)(.*)$/s.exec(address) ?? [];
  const kept = search.split('&').filter((part) => part !== '' && !part.startsWith('lang='));
  const said = lang === 'vi' ? kept : [...kept, `lang=${lang}`];
  return path + (said.length === 0 ? '' : `?${said.join('&')}`) + hash;
}
