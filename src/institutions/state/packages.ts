import { column, declare, institution, quantity, share } from '../../kernel/index.js';

export const packages = institution(
  declare({
    name: 'packages',
    phase: 'goods',
    says: 'Packages against a slump are announced large; only the real part becomes works, over the quarters that follow.',
    literature: ['posen-1998', 'kuttner-posen-2002'],
    parameters: {
      announced: quantity('quarter', 'sum announced, in quarters of trend output'),
      size: share('packages announced over those of history'),
      realPart: share('part of what is announced that is new works'),
      speed: quantity('1/quarter', 'part of the works authorised that is built in a quarter'),
    },
    tables: {
      nation: {
        reads: ['trendOutput'],
        owns: {
          packagesAnnounced: column('money/quarter', 'packages announced'),
          worksAuthorised: column('money', 'works of packages authorised and not yet built'),
          packageWorks: column('money/quarter', 'works of packages built'),
        },
      },
    },
  }),
  {
    step({ tables: { nation }, p }) {
      nation.packagesAnnounced[0] = p.size * p.announced * nation.trendOutput[0];
      nation.worksAuthorised[0] += p.realPart * nation.packagesAnnounced[0];
      nation.packageWorks[0] = p.speed * nation.worksAuthorised[0];
      nation.worksAuthorised[0] -= nation.packageWorks[0];
    },
    invariants: {
      'no more is built than was authorised': ({ tables: { nation } }) =>
        nation.packageWorks[0] >= 0 && nation.worksAuthorised[0] >= 0,
    },
  },
);
