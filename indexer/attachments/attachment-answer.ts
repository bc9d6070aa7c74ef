import * as v from 'valibot';
import { ATTACHMENT_PROBLEMS } from '#core/contract/article.ts';

/** What the reading process answers with, as one line of JSON. */
export const ATTACHMENT_ANSWER = v.variant('kind', [
  v.object({ kind: v.literal('text'), text: v.string() }),
  v.object({ kind: v.literal('problem'), problem: v.picklist(ATTACHMENT_PROBLEMS) }),
]);

export type AttachmentAnswer = v.InferOutput<typeof ATTACHMENT_ANSWER>;
