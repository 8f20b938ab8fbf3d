import { toolWords } from '../../locale/tool.ts';
import { isFault } from '../../schema/fault.ts';

/** What an issue of zod's says to an editor: our codes in words, zod's own sentences as they are. */
export function schemaMessage(message: string): string {
  return isFault(message) ? toolWords.schema[message] : message;
}
