declare module 'html-escaper' {
  /** & < > ' " as entities, for an element or a quoted attribute. */
  export function escape(text: string): string;
}
