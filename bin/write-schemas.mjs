// Writes economies/schemas from the compiled readers.
import { writeFileSync } from 'node:fs';

for (const folder of ['economies', 'experiments']) {
  const { jsonSchemas } = await import(`../dist/src/${folder}/json-schema.js`);
  for (const [name, schema] of Object.entries(jsonSchemas()))
    writeFileSync(
      new URL(`../economies/schemas/${name}.json`, import.meta.url),
      `${JSON.stringify(schema, null, 2)}\n`,
    );
}
