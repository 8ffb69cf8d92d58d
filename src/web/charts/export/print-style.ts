/** Custom properties of the first :root block of a style sheet: the colours of the light page. */
export function coloursIn(sheet: string): ReadonlyMap<string, string> {
  const block = /:root\s*\{([^}]*)\}/.exec(sheet)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]),
  );
}

/** A style sheet with every colour written out, since few programs that read SVG know custom properties. */
export function printStyle(sheet: string, colours: ReadonlyMap<string, string>): string {
  return sheet.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = colours.get(name);
    if (value === undefined) throw new Error(`The style of drawings uses ${name}, which base.css has not.`);
    return value;
  });
}
