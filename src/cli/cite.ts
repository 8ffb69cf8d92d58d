import { Option } from 'commander';
import { resultCitation, softwareCitation } from '../runs/index.js';
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
      const citation = citationOf(world, name);
      world.out(options.json ? `${JSON.stringify(citation)}\n` : `${citation[options.as].trimEnd()}\n`);
    });

const citationOf = (world: World, name: string | undefined) => {
  const software = citedSoftware();
  if (name === undefined) return softwareCitation(software);
  const { folder } = studyNamed(world, name).place;
  const manifest = readManifest(folder);
  if (!manifest)
    throw new Ended(
      'missing',
      `${folder} has no manifest.json that can be read: its runs are not finished. Repeat the command that began them.`,
    );
  const { title, study: fingerprint, command, created, saisei: version } = manifest;
  return resultCitation(
    { ...software, version },
    { title, fingerprint, command, date: created.slice(0, 10) },
  );
};
