/** The content folders (data, economies, experiments) as text, wherever they come from: disk or a bundle in a page. */
export interface Content {
  /** Paths under a folder, sorted, with forward slashes, relative to the project's root. */
  list(folder: string): string[];
  has(path: string): boolean;
  /** Throws InputError when there is no such file. */
  text(path: string): string;
  /** What a YAML file holds, where that is known without reading its text. */
  parsed?(path: string): unknown;
  /** What a person calls a file that stands elsewhere than its path says. */
  calledBy?(path: string): string | undefined;
}
