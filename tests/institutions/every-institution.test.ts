import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { institutions } from '../../src/institutions/index.js';

const kebab = (name: string) => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
const names = Object.keys(institutions);

/** Every file of the folders of institutions, as folder/name. */
const files = readdirSync('src/institutions', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: folder }) =>
    readdirSync(`src/institutions/${folder}`).map((file) => `${folder}/${file}`),
  );
/** Institutions that each economy lists, by the name of its folder. */
const economies = readdirSync('economies').filter((folder) => existsSync(`economies/${folder}/economy.yaml`));
const listed = new Map(
  economies.map((economy) => {
    const file = parse(readFileSync(`economies/${economy}/economy.yaml`, 'utf8')) as {
      institutions: readonly string[];
    };
    return [economy, file.institutions];
  }),
);
const users = (name: string) => economies.filter((economy) => listed.get(economy)!.includes(name));
const sources = Object.keys(parse(readFileSync('data/sources.yaml', 'utf8')) as object);

describe.each(names)('%s', (name) => {
  const { ports } = institutions[name];

  test('has a file with its name, and a test of its own', () => {
    expect(files.map((file) => file.split('/')[1])).toContain(`${kebab(name)}.ts`);
    expect(
      existsSync(`tests/institutions/${kebab(name)}.test.ts`),
      `tests/institutions/${kebab(name)}.test.ts`,
    ).toBe(true);
  });

  test('says what it claims in one sentence', () => {
    expect(ports.says).toMatch(/^[A-Z].{20,}\.$/);
  });

  test('comes from literature that data/sources.yaml knows', () => {
    expect(ports.literature.length).toBeGreaterThan(0);
    expect(ports.literature.filter((key) => !sources.includes(key))).toEqual([]);
  });

  test('tells unit and meaning of every parameter and column', () => {
    const specs = [
      ...Object.entries(ports.parameters ?? {}),
      ...Object.values(ports.tables ?? {}).flatMap(({ owns }) => Object.entries(owns ?? {})),
    ];
    const silent = specs.filter(([, { unit, meaning }]) => unit.trim() === '' || meaning.trim().length < 4);
    expect(silent.map(([spec]) => spec)).toEqual([]);
  });

  test('is in an economy', () => {
    expect(users(name)).not.toEqual([]);
  });

  test('has its parameters under every economy it is in', () => {
    const declared = Object.keys(ports.parameters ?? {}).sort();
    for (const economy of users(name)) {
      const path = `economies/${economy}/parameters/${kebab(name)}.yaml`;
      expect(existsSync(path) || declared.length === 0, path).toBe(true);
      if (existsSync(path))
        expect(Object.keys(parse(readFileSync(path, 'utf8')) as object).sort(), path).toEqual(declared);
    }
  });
});

test('every file of the folders of institutions is an institution of the registry', () => {
  const known = names.map((name) => `${kebab(name)}.ts`);
  expect(files.filter((file) => !known.includes(file.split('/')[1]))).toEqual([]);
});

test('every test of an institution is of one that there is', () => {
  const tested = readdirSync('tests/institutions').filter((file) => file.endsWith('.test.ts'));
  const known = [...names.map(kebab), 'every-institution'];
  expect(tested.filter((file) => !known.includes(file.replace('.test.ts', '')))).toEqual([]);
});
