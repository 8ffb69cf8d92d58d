import { rebuilt, type WrittenAssembly } from './written-assembly.js';

/** The fingerprint of the economy written beside this module as written/<name>.js, run to its last quarter. */
const fingerprintOf = async (name: string): Promise<string> => {
  const address = new URL(`written/${name}.js`, import.meta.url).href;
  const { default: assembly } = (await import(address)) as { default: WrittenAssembly };
  return rebuilt(assembly).run().fingerprint();
};

// Run by name in every engine, so without arguments and without imports of node.
export const toy = () => fingerprintOf('toy');
export const japan = () => fingerprintOf('japan');
export const keynesSchumpeter = () => fingerprintOf('keynesSchumpeter');
export const workers = () => fingerprintOf('workers');
