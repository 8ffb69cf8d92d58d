import type { Catalog } from '../bundle/catalog.js';
import type { PreviewFile } from '../preview/preview-file.js';

/** A file of the lab could not be read; `what` names it for the user. */
export class NotLoaded extends Error {
  readonly what: string;
  constructor(what: string, reason: string) {
    super(reason);
    this.what = what;
  }
}

/** Reads a JSON file that was built with the lab. */
export const load = async <T>(name: string): Promise<T> => {
  const response = await fetch(`./data/${name}.json`).catch((problem: unknown) => {
    throw new NotLoaded(name, String(problem));
  });
  if (!response.ok) throw new NotLoaded(name, `${response.status} ${response.statusText}`);
  return (await response.json()) as T;
};

export const loadCatalog = () => load<Catalog>('catalog');
export const loadContent = () => load<Readonly<Record<string, string>>>('content');
export const loadPreview = () => load<PreviewFile | null>('preview');
