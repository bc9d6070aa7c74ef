import type { ApiError, ParameterProblem } from '#core/contract/api-error.ts';
import type { Lang } from '#core/contract/lang.ts';
import {
  MAX_FACET_VALUES,
  MAX_PAGE,
  MAX_PER_PAGE,
  MAX_QUERY_LENGTH,
  MAX_VALUE_LENGTH,
  UNKNOWN_YEAR,
} from '#core/contract/search-query.ts';
import type { SourceRun } from '#core/contract/source-run.ts';
import { TOPICS } from '#core/contract/topic.ts';
import { articles, number, refused } from './en.ts';

// What `vi-pages.ts` says, for the English pages.

const SHORT = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Ho_Chi_Minh' } as const;
const time = new Intl.DateTimeFormat('en-GB', SHORT);

export const otherLanguage: { readonly lang: Lang; readonly name: string } = { lang: 'vi', name: 'Tiếng Việt' };
export const addressCopied = 'The address of this page was copied.';
export const addressNotCopied = 'It could not be copied; copy it from the address bar.';
export const skip = 'Skip to the main content';
export const sampleLabel = 'About the sample data';
export const sampleBanner = 'Sample data: these articles were invented for demonstration and are not real news.';
export const home = (name: string) => `${name}, to the front page`;
export const footer = {
  label: 'About this portal',
  elsewhere: 'Other sites of the authority',
  help: 'Help',
  builder: 'Advanced search',
  about: 'About',
  status: 'Status',
  privacy: 'Privacy',
  api: 'For developers',
  shortcuts: 'Keyboard shortcuts',
};
export const article = {
  back: 'Back to the results',
  place: (position: number, total: number) => `Article ${number(position)} of ${number(total)}`,
  previous: 'Previous',
  next: 'Next',
  list: 'In the results',
  find: 'Find in this article',
  findButton: 'Find',
  findNothing: (words: string) => `“${words}” is not in this article.`,
  findAll: 'Stop finding in the article',
  published: 'Published',
  event: 'Takes place',
  facts: 'About this article',
  unit: 'Locality',
  unitToday: 'Today',
  agencies: 'Agencies',
  topics: 'Topics',
  docType: 'Document type',
  author: 'Author',
  numbers: 'Document numbers',
  source: 'Source',
  original: 'See the original page',
  firstSeen: 'Added to the portal',
  vanished: 'The original page is gone, as last checked on',
  keptCopy: 'this is the copy kept on',
  updated: 'Our record of this article changed on',
  changedParts: { title: 'title', text: 'text', attachments: 'attachments', facts: 'facts about it' },
  changedWords: (added: number, removed: number) => `+${number(added)}, −${number(removed)} words`,
  attachments: 'Attachments',
  attachmentText: (title: string) => `Text of ${title}`,
  attachmentProblem: {
    scanned: 'a scan, without text to search',
    encrypted: 'protected by a password, its text cannot be read',
    corrupt: 'damaged, its text cannot be read',
    'too-large': 'too large, its text was not read',
    'too-slow': 'its text could not be read yet',
    unsupported: 'neither PDF nor DOCX, its text was not read',
    unreachable: 'could not be fetched when the article was',
  },
  related: 'Related articles',
  alsoPublished: 'Also published at',
  cite: 'Cite this article',
  plain: 'Plain text',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Not copied: select the text and copy it',
  marks: (count: number) => (count === 1 ? '1 match' : `${number(count)} matches`),
  previousMark: 'Previous match',
  nextMark: 'Next match',
};
export const values = {
  name: (facet: string) => `All of: ${facet.toLowerCase()}`,
  title: (facet: string, count: number) => `${facet}: ${number(count)} ${count === 1 ? 'value' : 'values'}`,
  for: (words: string) => `In the results for “${words}”.`,
  orders: { ten: 'Name, A–Z', 'so-bai': 'Number of articles' },
};
export const builder = {
  title: 'Advanced search',
  intro: 'Fill in one field or more: the portal writes the search for you, and shows it in the box to learn from.',
  fields: [
    { name: 'tat-ca', label: 'All of these words', hint: 'for example: hỗ trợ nhà ở' },
    { name: 'cum-tu', label: 'This exact phrase', hint: 'for example: tiếp công dân; commas between several' },
    { name: 'mot-trong', label: 'One of these phrases', hint: 'for example: ngập úng, lũ lụt; commas between them' },
    { name: 'khong-co', label: 'None of these', hint: 'for example: đấu thầu, đại học; commas between them' },
    { name: 'so-van-ban', label: 'Document number', hint: 'for example: 12/KH-UBND' },
  ],
  where: 'Search in',
  whole: 'Whole articles',
  anyTopic: 'Any topic',
  anySort: 'Automatic',
};
const REASONS: Readonly<Record<string, string>> = {
  'not-article': 'not an article',
  duplicate: 'read already in this load',
  'not-a-page': 'not a page',
  unreadable: 'unreadable',
  'not-text': 'not text',
  'too-large': 'too large',
  'broken-json': 'broken JSON',
  'bad-field': 'wrong field',
  'not-allowed': 'not allowed by the portal',
  'broken-link': 'broken link',
  vanished: 'taken down by the portal',
  elsewhere: 'the page is gone, the article is elsewhere',
  older: 'older than what is in the index',
  unreachable: 'could not be fetched',
  'engine-refused': 'refused by Meilisearch',
};
export const status = {
  title: 'Status of the portal',
  articles: 'Holds',
  undated: 'Date unknown',
  newest: 'Newest article',
  loaded: 'Last load ended',
  none: 'none yet',
  time: (instant: string) => time.format(new Date(instant)),
  loading: 'A load is under way, or a recent one was cut short; the articles already in can be found.',
  outdated:
    'The index was made by another version of the analyser, so some articles are harder to find; whoever runs the portal should run: npm run indexer -- rebuild.',
  sources: 'By source',
  source: 'Source',
  runs: 'The last load of each source',
  run: (written: number, same: number) => `New or changed: ${articles(written)}; unchanged: ${articles(same)}.`,
  cutShort: 'This load was cut short.',
  without: 'Became no article:',
  reason: ({ code, reason }: SourceRun['without'][number]) => REASONS[code] ?? reason,
  programs: 'For monitoring programs',
};
const DAY = 'a real day as yyyy-mm-dd';
const named = (what: string) =>
  `${what}, at most ${number(MAX_VALUE_LENGTH)} characters; at most ${number(MAX_FACET_VALUES)} of them`;
const upTo = (most: number) => `a whole number from 1 to ${number(most)}`;
/** What a parameter accepts, where the server's own words are Vietnamese; the others are lists of values. */
const ACCEPTED: Readonly<Record<string, string>> = {
  q: `at most ${number(MAX_QUERY_LENGTH)} characters`,
  year: `a year of 4 digits, or ${UNKNOWN_YEAR}; at most ${number(MAX_FACET_VALUES)} of them`,
  unit: named('the name of a locality'),
  agency: named('the name of an agency'),
  topic: TOPICS.map(({ id }) => id).join(', '),
  docType: named('a document type'),
  from: DAY,
  to: DAY,
  page: upTo(MAX_PAGE),
  perPage: upTo(MAX_PER_PAGE),
};
export const problem = {
  titles: {
    400: 'The search address is not right',
    404: 'Page not found',
    405: 'This page can only be read',
    429: 'Searching too fast',
    500: 'The server has an error',
    503: 'Search is not available right now',
  } as Readonly<Record<number, string>>,
  other: 'Something went wrong',
  say: (error: ApiError['error']) => {
    if (error.code === 'not_found') return 'There is nothing at this address, or the article has been taken down.';
    return error.code === 'method_not_allowed' ? 'This page can only be read.' : refused(error);
  },
  look: 'Check the address, or type a few words you remember into the box at the top of the page.',
  parameter: 'Parameter',
  value: 'Value sent',
  accepted: 'Value accepted',
  sayAccepted: ({ name, accepted }: ParameterProblem) => ACCEPTED[name.replace(/^-/, '')] ?? accepted,
  home: 'To the front page',
  retry: 'Try again',
};
export const help = {
  title: 'Help with searching',
  intro: 'Type the words you remember and press Enter. The articles are in Vietnamese; every example below is a link.',
  rows: [
    ['nông thôn mới', 'With accents: finds the words with exactly these accents.'],
    ['nong thon moi', 'Without accents: finds the words with any accents, the best matches first.'],
    ['"tiếp công dân"', 'In quotation marks: exactly this phrase, word after word.'],
    ['tuyển sinh -"đại học"', 'A minus sign right before a word or phrase: leaves out the articles that have it.'],
    ['lũ lụt OR ngập úng', 'OR, in capitals: articles with all the words of either side.'],
    ['UBND', 'Abbreviations and full names find the same (this one is the People’s Committee).'],
    ['12/KH-UBND', 'A document number: the article that bears it, then those that mention it; dashes may be missing.'],
    ['tieem chungr', 'Telex or VNI keys typed without the input method are understood, and the page says so.'],
    ['huyện Vĩnh Linh', 'Communes, districts and provinces are found by their names before and after 1 July 2025.'],
  ],
  filterTitle: 'Narrowing the results',
  filter: [
    'Titles only, next to the sorting: keeps the articles that have all the words in their titles.',
    'Several values of one group can be chosen (two localities, say), and a value is excluded by its “not” button.',
    'The number beside a value is how many articles there would be if it alone were chosen in its group.',
    'The time column: press a year to see its months, or enter a range of days. Both the day of publishing and the day of the event count.',
    'Every choice is in the address of the page: copy the address and you have copied the search.',
  ],
  builder: 'Open the form for advanced search',
  followTitle: 'Following a subject',
  follow: [
    'Below every page of results there are an Atom feed, a CSV table and JSON data of exactly that search.',
    'The calendar (iCalendar) has the coming events that the articles found are about; added to your calendar it keeps itself up to date.',
    'Searches kept on the device come up when you click into the empty box.',
  ],
  keysTitle: 'Keyboard shortcuts',
  keysSwitch: 'Use single-key shortcuts on this device',
  keys: [
    ['/', 'to the search box'],
    ['j', 'next article'],
    ['k', 'previous article'],
    ['Enter', 'open the chosen article'],
    ['n', 'next match (in an article)'],
    ['p', 'previous match (in an article)'],
    ['?', 'this list of shortcuts'],
  ],
  close: 'Close',
};
export const about = { title: 'About', run: 'Run by', contact: 'Contact' };
export const privacy = {
  title: 'Privacy',
  lines: [
    'This portal uses no cookies, has no visitors counted by others, and loads nothing from elsewhere.',
    'Nobody builds profiles of those who search: the server does not record network addresses together with searches.',
    'To find out what news is missing, the server may count each day how many searches there were, and the searches that found nothing or were answered slowly: only the words and how often, not who searched and at what hour; searches that hold telephone numbers, identity numbers or e-mail addresses are not kept; the counts are deleted after some time (usually 60 days).',
    'Recent searches, the searches you keep and your choice about shortcuts are in your browser alone; you can delete them on the search page at any time.',
  ],
};
