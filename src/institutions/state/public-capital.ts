import {
  clamp,
  column,
  type ContextOf,
  declare,
  institution,
  log,
  quantity,
  share,
} from '../../kernel/index.js';

const ports = declare({
  name: 'publicCapital',
  phase: 'research',
  says: 'Roads and harbours make firms more productive, much while they are few, little when a country has them.',
  literature: ['posen-1998'],
  parameters: {
    depreciation: quantity('1/quarter', 'wear of public capital'),
    openingCapital: quantity('year', 'opening public capital over yearly output'),
    ruralReturn: quantity('1', 'use of rural public capital to firms, over that of urban'),
    openingRural: share('rural part of opening public capital'),
    earlyElasticity: quantity('1', 'elasticity of productivity to public capital over output, far behind'),
    lateElasticity: quantity('1', 'the same at the frontier'),
    earlyLevel: quantity('1', 'productivity over that of the United States that counts as far behind'),
    lateLevel: quantity('1', 'productivity over that of the United States that counts as the frontier'),
  },
  tables: {
    nation: {
      reads: ['ruralWorks', 'realGdp', 'relativeTotalFactorProductivity'],
      owns: {
        urbanPublicCapital: column('unit', 'public capital of cities'),
        ruralPublicCapital: column('unit', 'public capital of rural districts'),
        usefulPublicCapital: column('year', 'public capital of use to firms over yearly output, in logs'),
        publicCapitalEffect: column('1', 'what public capital adds to productivity, opening = 0, in logs'),
      },
    },
    state: { reads: ['worksBought'] },
  },
});
type Here = ContextOf<typeof ports>;

/** Elasticity of productivity to public capital between the early and the late one, by how far a country has come. */
export const elasticityAt = (level: number, early: number, late: number, from: number, to: number) =>
  early + (late - early) * clamp((level - from) / (to - from), 0, 1);

const useful = ({ tables: { nation }, p }: Here) =>
  log(
    (nation.urbanPublicCapital[0] + p.ruralReturn * nation.ruralPublicCapital[0]) / (4 * nation.realGdp[0]),
  );

const accumulate = ({ tables: { nation, state }, p }: Here) => {
  const rural = nation.ruralWorks[0] * state.worksBought[0];
  nation.urbanPublicCapital[0] +=
    state.worksBought[0] - rural - p.depreciation * nation.urbanPublicCapital[0];
  nation.ruralPublicCapital[0] += rural - p.depreciation * nation.ruralPublicCapital[0];
};

export const publicCapital = institution(ports, {
  open(context) {
    const { tables, p } = context;
    const { nation } = tables;
    const all = p.openingCapital * 4 * nation.realGdp[0];
    nation.ruralPublicCapital[0] = p.openingRural * all;
    nation.urbanPublicCapital[0] = (1 - p.openingRural) * all;
    nation.usefulPublicCapital[0] = useful(context);
  },
  step(context) {
    const { tables, p } = context;
    const { nation } = tables;
    accumulate(context);
    const now = useful(context);
    const level = nation.relativeTotalFactorProductivity[0];
    const elasticity = elasticityAt(level, p.earlyElasticity, p.lateElasticity, p.earlyLevel, p.lateLevel);
    nation.publicCapitalEffect[0] += elasticity * (now - nation.usefulPublicCapital[0]);
    nation.usefulPublicCapital[0] = now;
  },
  invariants: {
    'public capital is never less than nothing': ({ tables: { nation } }) =>
      nation.urbanPublicCapital[0] >= 0 && nation.ruralPublicCapital[0] >= 0,
  },
});
