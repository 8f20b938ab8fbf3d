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
  body: string;
  /** Columns of a table; null for documents. */
  fields: Field[] | null;
  /** Ids of data/sources.json. */
  sources: string[];
  /** Which of the site's licences covers it. */
  licence: 'text' | 'data';
}
