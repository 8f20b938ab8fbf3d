import { viTool } from './vi/tool/index.ts';

/** Every word that commands and checks say to editors. */
export type ToolWords = typeof viTool;

/** In the language of the team. A site may be in another: its words come with the site. */
export const toolWords: ToolWords = viTool;
