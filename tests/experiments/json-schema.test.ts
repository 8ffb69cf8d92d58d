import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { askedJsonSchemas, jsonSchemas } from '../../src/experiments/json-schema.js';

test('the schemas for editors of measures and targets are those of the readers', () => {
  for (const [name, schema] of Object.entries(jsonSchemas()))
    expect(JSON.parse(readFileSync(`economies/schemas/${name}.json`, 'utf8'))).toEqual(schema);
});

test('so are those of scenarios and experiments, and there are no others', () => {
  const schemas = askedJsonSchemas();
  for (const [name, schema] of Object.entries(schemas))
    expect(JSON.parse(readFileSync(`experiments/schemas/${name}.json`, 'utf8'))).toEqual(schema);
  const there = readdirSync('experiments/schemas').filter((name) => name.endsWith('.json'));
  expect(there.toSorted()).toEqual(['experiment.json', 'scenario.json']);
  expect(Object.keys(schemas).toSorted()).toEqual(['experiment', 'scenario']);
});
