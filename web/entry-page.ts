import { followCopy } from './browser/follow-copy.ts';
import { followMarks } from './browser/follow-marks.ts';
import { followShare } from './browser/follow-share.ts';
import { followShortcuts } from './browser/follow-shortcuts.ts';
import { localStore } from './browser/local-store.ts';

// Every page but the search page: a few conveniences on top of plain HTML.
document.documentElement.classList.add('with-js');
followMarks(document);
followCopy(document, navigator.clipboard);
followShortcuts(document, localStore());
followShare(document, navigator);
