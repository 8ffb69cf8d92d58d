import type { PreviewFile } from './preview-file.js';

/** Whether the files or the program are others than those the preview was made with. */
export const isOlder = (
  made: Pick<PreviewFile, 'content' | 'versions'>,
  now: { readonly content: string; readonly versions: Readonly<Record<string, string>> },
): boolean =>
  made.content !== now.content ||
  [...new Set([...Object.keys(made.versions), ...Object.keys(now.versions)])].some(
    (name) => made.versions[name] !== now.versions[name],
  );
