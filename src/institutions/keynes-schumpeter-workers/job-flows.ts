import { column, declare, institution, quantity } from '../../kernel/index.js';

const flow = (meaning: string) => column('1', meaning);
const ports = declare({
  name: 'jobFlows',
  phase: 'labour',
  says: 'Who found and who lost a job is counted, and what firms looked for in vain.',
  literature: ['dosi-pereira-roventini-virgillito-2017'],
  parameters: {
    peoplePerWorker: quantity('worker', 'people for whom one row of the table of workers stands'),
  },
  tables: {
    workers: { reads: ['leaving', 'dismissed', 'hired', 'tenure', 'staying'] },
    goodsMakers: { reads: ['headcount', 'staffWanted', 'layoffs'] },
    nation: {
      reads: ['makersHeadcount', 'makersStaffWanted', 'workforce'],
      owns: {
        layoffs: flow('part of the workforce that is dismissed'),
        goodsLayoffs: flow('part of the workforce that is dismissed by goods makers'),
        quits: flow('part of the workforce that quits for the dole'),
        closures: flow('part of the workforce whose firm has closed'),
        moves: flow('part of the workforce that goes from one job to another'),
        hires: flow('part of the workforce with a new job'),
        vacancies: flow('people looked for in vain over the workforce'),
        meanTenure: column('period', 'mean time in the job'),
      },
    },
  },
});

const QUITS = 2;
const CLOSED = 3;

/** Rows of workers that a firm still lacks. */
export const missing = (people: number, rows: number, peoplePerWorker: number): number =>
  Math.max(Math.ceil(people / peoplePerWorker) - rows, 0);

export const jobFlows = institution(ports, {
  step({ tables: { workers, goodsMakers, nation }, p }) {
    const one = p.peoplePerWorker / nation.workforce[0];
    let [layoffs, quits, closures, moves, hires, tenure, jobs] = [0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < workers.size; i++) {
      layoffs += workers.dismissed[i];
      quits += workers.leaving[i] === QUITS ? 1 : 0;
      closures += workers.leaving[i] === CLOSED ? 1 : 0;
      moves += workers.hired[i] * workers.staying[i];
      hires += workers.hired[i];
      if (!workers.hired[i] && !workers.staying[i]) continue;
      tenure += workers.tenure[i];
      jobs++;
    }
    let open = missing(nation.makersStaffWanted[0], nation.makersHeadcount[0], p.peoplePerWorker);
    let byGoodsMakers = 0;
    for (let j = 0; j < goodsMakers.size; j++) {
      if (!goodsMakers.alive[j]) continue;
      open += missing(goodsMakers.staffWanted[j], goodsMakers.headcount[j], p.peoplePerWorker);
      byGoodsMakers += goodsMakers.layoffs[j];
    }
    nation.layoffs[0] = layoffs * one;
    nation.goodsLayoffs[0] = byGoodsMakers * one;
    nation.quits[0] = quits * one;
    nation.closures[0] = closures * one;
    nation.moves[0] = moves * one;
    nation.hires[0] = hires * one;
    nation.vacancies[0] = open * one;
    nation.meanTenure[0] = jobs > 0 ? tenure / jobs : 0;
  },
});
