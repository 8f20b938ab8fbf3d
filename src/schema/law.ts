import { z } from 'zod';
import { Confidence, Id, IsoDate, Text } from './primitives.ts';
import { fault } from './fault.ts';
import { ref } from './reference.ts';

/** A legal text that the plan or the site names, with what is known of its force. */
export const Law = z.strictObject({
  id: Id,
  /** Full name as cited, number included. */
  name: Text,
  /** Short name for running text. */
  shortName: Text,
  issuedOn: IsoDate.nullable(),
  inForceFrom: IsoDate.nullable(),
  inForceTo: IsoDate.nullable(),
  status: z.enum(['in-force', 'partly-in-force', 'replaced', 'ended', 'draft', 'unknown']),
  /** The status in one Vietnamese sentence, with its caveat. */
  statusText: Text,
  /** Id of the law that replaced it. */
  replacedBy: ref('law', Id).nullable(),
  /** What it says that the site uses: sentence and article, no penalties or amounts. */
  provisions: z.array(
    z.strictObject({ id: Id, article: Text, says: Text, source: ref('source', Id) }),
  ),
  /** How the plan or this site uses it. */
  role: z.enum(['cited-by-plan', 'background', 'help', 'publishing']),
  /** Parts of the text that stand for it when the plan cites it, for links: «1736/QĐ-UBND». */
  citedAs: z.array(Text),
  sources: z.array(ref('source', Id)).min(1, fault('sources-none')),
  checkedOn: IsoDate,
  confidence: Confidence,
  /** What was not compared: «chưa đối chiếu với văn bản sửa đổi». */
  caveat: Text.nullable(),
});
export type Law = z.infer<typeof Law>;

export const Laws = z.array(Law);
