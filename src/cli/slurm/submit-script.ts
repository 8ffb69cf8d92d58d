import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFolder, writeWhole } from '../../runs/disk/files.js';
import type { World } from '../world.js';

export const SCRIPT = 'submit.sh';
export const LOGS = 'logs';

/** Writes what each task of a cluster runs, and the folder of its logs, into the folder of a study. */
export const writeSubmitScript = (world: World, folder: string): void => {
  makeFolder(join(folder, LOGS));
  const path = join(folder, SCRIPT);
  writeWhole(path, scriptOf(world.root, folder));
  chmodSync(path, 0o755);
};

const program = fileURLToPath(new URL('../main.js', import.meta.url));

const scriptOf = (root: string, folder: string) => `#!/bin/sh
# One task of the study in this folder: runs a shard and writes its part, unless it has a valid one.
# Made by saisei, which queues the shards without a part. By hand, for the first ten:
#   sbatch --array=0-9 --requeue --output=${LOGS}/%A_%a.log ${SCRIPT} 0
# The first word after the name is added to the number of the task; the others go to saisei shard run.
offset=\${1:-0}
[ $# -eq 0 ] || shift
export SAISEI_ROOT=${quoted(root)}
exec ${quoted(process.execPath)} ${quoted(program)} shard run --study ${quoted(folder)} \\
  --index-from-env --chunk-offset "$offset" "$@"
`;

/** A word that a shell takes as it is. */
export const quoted = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`;
