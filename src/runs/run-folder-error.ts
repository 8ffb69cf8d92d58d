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
};

/** What the system said about a path, in words; what was written before stays valid. */
export function asRunFolderError(path: string, cause: unknown): RunFolderError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason =
    sentences[code] ?? `the system refused it (${cause instanceof Error ? cause.message : String(cause)})`;
  return new RunFolderError(`${path} could not be written: ${reason}; the runs already stored are kept.`);
}
