import { by, column, declare, exp, institution, log, quantity } from '../../kernel/index.js';

const ports = declare({
  name: 'frontier',
  phase: 'research',
  says: 'The best practice of the world moves on by sector, whatever Japan does.',
  literature: ['pwt-10.01', 'jorgenson-nomura-2007', 'samuels-2012'],
  parameters: {
    productivity: quantity('1', 'total factor productivity of the United States, opening year = 1'),
    drift: by(
      ['sectors'],
      quantity('1/year', 'growth of the frontier of the sector above that of the economy'),
    ),
    openingGap: by(['sectors'], quantity('1', 'opening frontier over home productivity')),
    smoothing: quantity('1/quarter', 'weight of this quarter in the frontier that can be learnt from'),
  },
  tables: {
    sectors: { owns: { frontier: column('1', 'best practice, opening home productivity = 1') } },
    nation: {
      reads: [],
      owns: {
        worldProductivity: column('1', 'smoothed productivity of the United States, opening = 1'),
        usProductivity: column('1', 'productivity of the United States as recorded, opening = 1'),
      },
    },
  },
});

export const frontier = institution(ports, {
  open({ tables: { sectors, nation }, p }) {
    nation.worldProductivity[0] = p.productivity;
    nation.usProductivity[0] = p.productivity;
    for (let s = 0; s < sectors.size; s++) sectors.frontier[s] = p.openingGap[s];
  },
  step({ tables: { sectors, nation }, p }) {
    nation.usProductivity[0] = p.productivity;
    const change = p.smoothing * log(p.productivity / nation.worldProductivity[0]);
    nation.worldProductivity[0] *= exp(change);
    for (let s = 0; s < sectors.size; s++) sectors.frontier[s] *= exp(change + p.drift[s] / 4);
  },
});
