import type { StoredArticle } from '#core/contract/article.ts';
import type { ArticleView, PageContext } from '#core/contract/pages.ts';

/** A portal at an address of its own. */
export const CONTEXT: PageContext = {
  portal: {
    name: 'Tra Tin',
    authority: 'Đơn vị thử nghiệm',
    tagline: 'Tra cứu tin tức',
    english: null,
    contact: null,
    about: 'Một cổng để thử.',
    accent: '#0b5a94',
    province: null,
    logo: '/logo?v=1',
    links: [{ label: 'Cổng dịch vụ công', url: 'https://dichvucong.example/' }],
  },
  origin: 'http://localhost:3000',
  lang: 'vi',
  address: '/',
};

/** A whole article; a test overrides what it is about. */
export function buildArticle(given: Partial<StoredArticle> = {}): StoredArticle {
  return {
    id: 'mau-1',
    url: 'https://xa.example.vn/tin/1',
    title: 'Lịch tiêm chủng tháng 5',
    summary: 'Trạm Y tế xã tiêm chủng ngày 25 hằng tháng.',
    body: 'Trạm Y tế xã tiêm chủng.\nMang theo sổ.',
    unit: 'Xã Vĩnh Thủy',
    agencies: ['UBND'],
    province: 'Quảng Trị',
    places: [],
    topics: ['y-te'],
    docType: 'Kế hoạch',
    documentNumbers: ['12/KH-UBND'],
    author: 'Hồ Thị An',
    publishedOn: '2024-05-02',
    publishedFrom: 'shown',
    eventOn: null,
    attachments: [{ title: 'Kế hoạch.pdf', url: 'https://xa.example.vn/kh.pdf' }],
    source: 'Thử nghiệm',
    unitToday: [],
    contentHash: 'a',
    firstSeenAt: '2024-05-02T03:00:00Z',
    updatedAt: '2024-05-02T03:00:00Z',
    ...given,
  };
}

export function buildView(article: StoredArticle, given: Partial<ArticleView> = {}): ArticleView {
  return {
    article,
    path: `/tin/${article.id}`,
    title: [{ text: article.title ?? '', marked: false }],
    paragraphs: article.body.split('\n').map((text) => [{ text, marked: false }]),
    attachments: article.attachments.map(({ title, url }) => ({ title, url, problem: null, paragraphs: [] })),
    marks: 0,
    unitToday: article.unitToday,
    related: [],
    alsoPublished: [],
    query: null,
    find: null,
    place: null,
    ...given,
  };
}
