import { LANGS, withLang } from './lang.ts';

/** A page's addresses by language, as search engines are told them: in the page itself and in the sitemap. */
export const languageTwins = (path: string): readonly { readonly hreflang: string; readonly path: string }[] => [
  ...LANGS.map((lang) => ({ hreflang: lang, path: withLang(path, lang) })),
  { hreflang: 'x-default', path },
];
