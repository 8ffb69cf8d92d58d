import { Option } from 'commander';
import { type Citation, resultCitation, softwareCitation } from '../runs/index.js';
import { answer } from './answer.js';
import { citedSoftware } from './cited-software.js';
import { Ended } from './exit-codes.js';
import { readManifest } from './studies/manifest-of.js';
import { studyNamed } from './studies/study-named.js';
import type { Verb, World } from './world.js';

const forms = ['text', 'bibtex', 'cff'] as const;
type Form = (typeof forms)[number];

/** How to cite the program, or one result of it. */
export const cite: Verb = (program, world) =>
  void program
    .command('cite')
    .argument('[study]', 'a folder of runs, or its fingerprint; the program itself when left out')
    .description('how to cite the program, or one result with its fingerprint and command')
    .addOption(new Option('--as <form>', 'how it is written').choices(forms).default('text'))
    .option('--json', 'machine-readable output, in every form')
    .action((name: string | undefined, options: { readonly as: Form; readonly json?: boolean }) => {
      const { study, citation } = citationOf(world, name);
      if (options.json) answer(world, { ...(study !== undefined && { study }), ...citation });
      else world.out(`${citation[options.as].trimEnd()}\n`);
    });

const citationOf = (
  world: World,
  name: string | undefined,
): { readonly study?: string; readonly citation: Citation } => {
  const software = citedSoftware();
  if (name === undefined) return { citation: softwareCitation(software) };
  const { folder } = studyNamed(world, name).place;
  const manifest = readManifest(folder);
  if (!manifest)
    throw new Ended(
      'missing',
      `${folder} has no manifest.json that can be read: its runs are not finished. Repeat the command that began them.`,
    );
  const { title, study: fingerprint, command, created, saisei: version } = manifest;
  const result = { title, fingerprint, command, date: created.slice(0, 10) };
  return { study: fingerprint, citation: resultCitation({ ...software, version }, result) };
};
