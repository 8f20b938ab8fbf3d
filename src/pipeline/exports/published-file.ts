import { createHash } from 'node:crypto';

/** A column of a table, as in Frictionless Table Schema. */
export interface Field {
  name: string;
  type: 'string' | 'number' | 'integer' | 'date' | 'boolean';
  title: string;
}

/** One machine-readable file of the site, as it is served. */
export interface PublishedFile {
  /** Address without the site's base path: «/du-lieu/chi-tieu.csv». */
  path: string;
  /** Id within the data package. */
  name: string;
  title: string;
  mediaType: string;
  /** Text is served as UTF-8; spreadsheets and pictures are bytes. */
  body: string | Uint8Array;
  /** Columns of a table as its first row names them; null for documents and pictures. */
  fields: Field[] | null;
  /** Ids of data/sources.json. */
  sources: string[];
  /** Which of the site's licences covers it. */
  licence: 'text' | 'data';
}

/** «csv», «akn.xml» is «xml»: the ending that tells programs apart. */
export function ending({ path }: Pick<PublishedFile, 'path'>): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** A file's length in bytes and its fingerprint, as served. */
export function measure({ body }: Pick<PublishedFile, 'body'>): { bytes: number; hash: string } {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body;
  return {
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  };
}
