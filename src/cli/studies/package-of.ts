import { loadSources } from '../../data/index.js';
import type { Subject } from '../../experiments/index.js';
import {
  annualFields,
  type DescribedFile,
  dataPackageText,
  type Field,
  type Manifest,
  runsFields,
} from '../../runs/index.js';
import type { World } from '../world.js';

/** The columns of the merged tables of a study. */
export interface TableFields {
  readonly runs: readonly Field[];
  readonly annual: readonly Field[];
}

/** Columns in the order of the tables, with titles and units as measures and parameters declare them. */
export const fieldsOf = (
  { economy, measures }: Subject,
  {
    parameters,
    measures: kept,
  }: { readonly parameters: readonly string[]; readonly measures: readonly string[] },
): TableFields => ({
  runs: runsFields(
    parameters.map((name): Field => {
      const key = name.split('.').slice(0, 2).join('.');
      const file = economy.parameters.get(key)!;
      const isFactor = key === name && file.rangeOf === 'factor';
      return {
        name,
        type: 'number',
        title: isFactor ? `Factor on ${file.meaning}` : file.meaning,
        unit: isFactor ? '1' : file.unit,
        source: 'the plan of the runs',
      };
    }),
  ),
  annual: annualFields(
    kept.map((name): Field => {
      const { title, unit } = measures[name]!;
      return { name, type: 'number', title: title.en, unit, source: 'simulated' };
    }),
  ),
});

const address = ['case', 'scenario'];

/** The text of datapackage.json for a folder; `others` are files beside the tables. */
export const packageOf = (
  { content }: World,
  { economy }: Subject,
  manifest: Manifest,
  fields: TableFields | undefined,
  others: readonly DescribedFile[],
): string => {
  const sized = (path: string) => {
    const bytes = manifest.tables.find((table) => table.path === path)?.bytes;
    return bytes === undefined ? {} : { bytes };
  };
  const tables: DescribedFile[] = fields
    ? [
        {
          name: 'runs',
          path: 'runs.parquet',
          title: 'A row for each run',
          fields: fields.runs,
          primaryKey: address,
          ...sized('runs.parquet'),
        },
        {
          name: 'annual',
          path: 'annual.parquet',
          title: 'A row for each run and year',
          fields: fields.annual,
          primaryKey: [...address, 'year'],
          ...sized('annual.parquet'),
        },
      ]
    : [];
  const sources = content.has('data/sources.yaml') ? loadSources(content) : undefined;
  const keys = [...economy.parameters.values()].flatMap(({ source }) => source);
  return dataPackageText({
    name: `saisei-${manifest.study}`,
    title: manifest.title,
    description: `${manifest.cases} cases of ${manifest.scenarios.map(({ name }) => name).join(', ')} in ${manifest.economy}; ${manifest.design}.`,
    version: manifest.saisei,
    created: manifest.created,
    fingerprint: manifest.study,
    command: manifest.command,
    licences: [{ name: 'Apache-2.0', title: 'Apache License 2.0' }],
    sources: [...new Set(keys)].toSorted().flatMap((key) => {
      const source = sources?.get(key);
      return source
        ? [{ title: `${source.title}, ${source.publisher}`, ...(source.address && { path: source.address }) }]
        : [];
    }),
    files: [
      ...tables,
      ...others,
      { name: 'study', path: 'study.json', title: 'What was asked, for the program' },
    ],
  });
};
