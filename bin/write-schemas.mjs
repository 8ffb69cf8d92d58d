// Writes economies/schemas and experiments/schemas from the compiled readers.
import { mkdirSync, writeFileSync } from 'node:fs';

const { jsonSchemas: ofEconomies } = await import('../dist/src/economies/json-schema.js');
const { jsonSchemas, askedJsonSchemas } = await import('../dist/src/experiments/json-schema.js');
const { labJsonSchema } = await import('../dist/src/web/bundle/lab-file.js');
const written = {
  'economies/schemas': { ...ofEconomies(), ...jsonSchemas(), lab: labJsonSchema() },
  'experiments/schemas': askedJsonSchemas(),
};

for (const [folder, schemas] of Object.entries(written)) {
  mkdirSync(new URL(`../${folder}`, import.meta.url), { recursive: true });
  for (const [name, schema] of Object.entries(schemas))
    writeFileSync(
      new URL(`../${folder}/${name}.json`, import.meta.url),
      `${JSON.stringify(schema, null, 2)}\n`,
    );
}
