import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { patient } from './saisei-process.js';
import { askedWorld, making, reading } from './study-verbs.js';

vi.setConfig({ testTimeout: patient });

const folders = { economy: 'economies', scenario: 'scenarios', experiment: 'experiments' } as const;

describe.each(making)('$verb', (verb) => {
  const given = (name: string) => ({ ...verb, name });

  test('names what is like a name that is not there', async () => {
    const { root, make } = askedWorld();
    const { code, out, said } = await make(given(verb.name.slice(0, -1)), join(root, 'kept'));
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(said).toContain(
      `there is no ${verb.takes} ${verb.name.slice(0, -1)}. Did you mean "${verb.name}"?`,
    );
    expect(existsSync(join(root, 'kept'))).toBe(false);
  });

  test.skipIf(verb.takes === 'economy')(
    'tells what is wrong with a file, by the name it was given',
    async () => {
      const { root, make } = askedWorld();
      const path = (name: string) => join(root, 'elsewhere', name);
      mkdirSync(path('folder.yaml'), { recursive: true });
      writeFileSync(path('empty.yaml'), '');
      writeFileSync(
        path('bytes.yaml'),
        new Uint8Array(4096).map((_, i) => i % 251),
      );
      writeFileSync(path('broken.yaml'), 'title: [\n');
      writeFileSync(path('other.yaml'), 'speed: 12\n');
      const wrong: [string, string][] = [
        ['gone.yaml', `there is no file ${path('gone.yaml')}.`],
        ['folder.yaml', `${path('folder.yaml')} could not be read: it is a folder, not a file.`],
        ['empty.yaml', `${path('empty.yaml')}:1:1: the file is empty, but must be a map of keys.`],
        ['bytes.yaml', `${path('bytes.yaml')}:1:1: the file is "`],
        ['broken.yaml', `${path('broken.yaml')}:2:1: this is not YAML: `],
        ['other.yaml', `${path('other.yaml')}:1:1: `],
      ];
      for (const [name, sentence] of wrong) {
        const { code, out, said } = await make(given(path(name)), join(root, 'kept'));
        expect({ name, code, out }).toEqual({ name, code: 3, out: '' });
        expect(said).toContain(sentence);
        expect(said.length).toBeLessThan(400);
        expect(said.trim()).not.toMatch(/[^\P{Cc}\n]/u);
      }
      expect(existsSync(join(root, 'kept'))).toBe(false);
    },
  );

  test('says that a folder for its runs is a file, and what to name instead', async () => {
    const { root, make } = askedWorld();
    const file = join(root, 'file');
    writeFileSync(file, 'mine');
    for (const out of [file, join(file, 'under')]) {
      const { code, said } = await make(verb, out);
      expect(code).toBe(3);
      expect(said).toContain(`${out}/`);
      expect(said).toContain('a part of that path is a file, not a folder. Name a folder');
    }
  });

  test('misses the folder of economies before all else', async () => {
    const { root, make } = askedWorld();
    rmSync(join(root, folders.economy), { recursive: true });
    expect(await make(verb, join(root, 'kept'))).toEqual({
      code: 7,
      out: '',
      said: `there is no folder economies under ${root}; set SAISEI_ROOT to Saisei's folder.\n`,
    });
  });
});

test.each(making.filter(({ takes }) => takes === 'experiment'))(
  '$verb says which verb takes an experiment of another kind',
  async (verb) => {
    const { root, make } = askedWorld();
    const other = making.find(({ takes, name }) => takes === 'experiment' && name !== verb.name)!;
    const { code, said } = await make({ ...verb, name: other.name }, join(root, 'kept'));
    expect(code).toBe(3);
    expect(said).toMatch(
      new RegExp(
        `experiments/${other.name}\\.yaml:1:7: ${other.name} is a .*; give it to saisei ${other.verb}\\.`,
      ),
    );
  },
);

describe.each(reading)('$verb', (verb) => {
  test('says of a folder without runs what to name, and where there are some within', async () => {
    const { root, make, read } = askedWorld();
    const gone = await read(verb, join(root, 'gone'));
    expect(gone.code).toBe(7);
    expect(gone.said).toContain(
      `${join(root, 'gone')} holds no runs: it has no study.json. Name a folder that`,
    );
    await make(making[0]!, join(root, 'above', 'kept'));
    const above = await read(verb, join(root, 'above'));
    expect(above.code).toBe(7);
    expect(above.said).toContain('There are runs in kept within it; name one of them.');
    writeFileSync(join(root, 'file'), 'mine');
    const file = await read(verb, join(root, 'file'));
    expect(file.code).toBe(3);
    expect(file.said).toContain('a part of that path is a file, not a folder. Name a folder of runs');
  });

  test('says that a damaged folder is damaged', async () => {
    const { root, make, read } = askedWorld();
    const kept = join(root, 'kept');
    await make(making[0]!, kept);
    writeFileSync(join(kept, 'study.json'), '{"format":2,"id"');
    const { code, out, said } = await read(verb, kept);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(said).toContain(`${join(kept, 'study.json')} is damaged, so what its runs are is not known.`);
  });
});
