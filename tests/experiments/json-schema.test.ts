import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/experiments/json-schema.js';

test('the schemas for editors of measures and targets are those of the readers', () => {
  for (const [name, schema] of Object.entries(jsonSchemas()))
    expect(JSON.parse(readFileSync(`economies/schemas/${name}.json`, 'utf8'))).toEqual(schema);
});
