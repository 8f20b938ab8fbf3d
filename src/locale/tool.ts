/**
 * Every word that commands and checks say to editors, in the language of the team: a site may be in
 * another, and its words come with the site. A namespace and not an object, so that a script for the
 * browser carries the areas that it names and no other.
 */
export * as toolWords from './vi/tool/index.ts';
