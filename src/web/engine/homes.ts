/** Which worker keeps which case: a case that was run goes back to where its baseline is. */
export interface Homes<Home> {
  /** The first of the waiting that belongs there, else the first that belongs nowhere, which now does; it is taken out. */
  take<One extends { readonly index: number }>(waiting: One[], home: Home): One | undefined;
  /** What it kept is gone. */
  forget(home: Home): void;
}

export const homesOf = <Home>(): Homes<Home> => {
  const homes = new Map<number, Home>();
  return {
    take: (waiting, home) => {
      let place = waiting.findIndex(({ index }) => homes.get(index) === home);
      if (place < 0) place = waiting.findIndex(({ index }) => !homes.has(index));
      const [taken] = place < 0 ? [] : waiting.splice(place, 1);
      if (taken) homes.set(taken.index, home);
      return taken;
    },
    forget: (gone) => {
      for (const [index, home] of homes) if (home === gone) homes.delete(index);
    },
  };
};
