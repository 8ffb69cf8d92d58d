/** A folder of runs that cannot be read or written, told in one sentence. */
export class RunFolderError extends Error {
  override readonly name = 'RunFolderError';
}

const sentences: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space and repeat the command',
  EDQUOT: 'your disk quota is used up. Free some space and repeat the command',
  EROFS: 'the disk is read-only. Choose another folder with --out',
  EACCES: 'you may not write there. Choose another folder with --out',
  EPERM: 'you may not write there. Choose another folder with --out',
  ENOTDIR: 'a part of that path is a file, not a folder. Choose another folder with --out',
  EEXIST: 'a file of that name is in the way. Choose another folder with --out',
  EISDIR: 'a folder of that name is in the way. Remove it or choose another folder with --out',
  ENOMEM: 'it needs more memory than was allowed. Allow more and repeat the command',
};

const readSentences: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ENOTDIR: 'a part of that path is a file, not a folder. Name a folder of runs, or one that is not there yet',
  EISDIR: 'it is a folder, not a file',
};

// DuckDB tells what the system said in words only.
const words: readonly [RegExp, string][] = [
  [/No space left on device|disk is full|Disk full/i, 'ENOSPC'],
  [/Disk quota exceeded/i, 'EDQUOT'],
  [/Read-only file system/i, 'EROFS'],
  [/Permission denied/i, 'EACCES'],
  [/Not a directory/i, 'ENOTDIR'],
  [/Out of Memory Error/i, 'ENOMEM'],
  [/No files found that match|No such file or directory/i, 'ENOENT'],
];

/** What the system said about a path, in words; what was written before stays valid. */
export function asRunFolderError(path: string, cause: unknown): RunFolderError {
  if (cause instanceof RunFolderError) return cause;
  const reason = sentences[codeOf(cause)] ?? refusal(cause);
  return new RunFolderError(`${path} could not be written: ${reason}; the runs already stored are kept.`);
}

/** What the system said about a path that was to be read, in words. */
export function asReadError(path: string, cause: unknown): RunFolderError {
  return new RunFolderError(`${path} could not be read: ${readSentences[codeOf(cause)] ?? refusal(cause)}.`);
}

/** The system's name of what went wrong, such as 'ENOSPC'; empty when it gave none. */
export function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  if ('code' in cause) return String(cause.code);
  return words.find(([pattern]) => pattern.test(cause.message))?.[1] ?? '';
}

const refusal = (cause: unknown) =>
  `the system refused it (${cause instanceof Error ? cause.message : String(cause)})`;
