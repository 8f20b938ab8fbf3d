/**
 * The colours of the pictures by the part they play. Fill roles never meet without a drawn
 * separator in the colour of the ground, and never speak alone: words or a hatch say the same.
 */
export const ROLES = [
  'ground',
  'ink',
  'muted',
  'rule',
  'track',
  'strong',
  'second',
  'third',
  'soft',
  'hatch',
  'mark',
] as const;

/**
 * - `ground` behind everything, and the separator between neighbours
 * - `ink`, `muted` text
 * - `rule` hair lines of scales; `track` the empty part of a bar
 * - `strong` the main shape; `second` and `soft` its neighbours; `soft` also a result still open;
 *   `third` a result below its target
 * - `hatch` the strokes of an unknown
 * - `mark` the line of a target
 */
export type Role = (typeof ROLES)[number];

/** A colour for each role: CSS colours for a canvas, or the names of roles for the SVG recorder. */
export type Theme = Readonly<Record<Role, string>>;

export const LIGHT: Theme = {
  ground: '#ffffff',
  ink: '#1c2321',
  muted: '#55605c',
  rule: '#c9d0cc',
  track: '#eef1ef',
  strong: '#0b5d57',
  second: '#b7792b',
  third: '#7d8a85',
  soft: '#4f938c',
  hatch: '#6b7772',
  mark: '#a8480b',
};

export const DARK: Theme = {
  ground: '#1a2220',
  ink: '#e9efec',
  muted: '#a8b4af',
  rule: '#3a4642',
  track: '#25302d',
  strong: '#6fc7bd',
  second: '#c98f45',
  third: '#8b9893',
  soft: '#4f938c',
  hatch: '#93a09b',
  mark: '#f0a35e',
};

/** Every role by its own name, for a recorder that writes classes instead of colours. */
export const ROLE_NAMES: Theme = {
  ground: 'ground',
  ink: 'ink',
  muted: 'muted',
  rule: 'rule',
  track: 'track',
  strong: 'strong',
  second: 'second',
  third: 'third',
  soft: 'soft',
  hatch: 'hatch',
  mark: 'mark',
};
