import type { Job, Leaving, WorkerEvent } from '../../experiments/biographies/index.js';
import { rowNames } from './row-names.js';
import { yearOf } from './spells.js';
import type { Words } from './words.js';

const sectorOf = (sector: string): Words => rowNames[sector] ?? { en: sector, ja: sector };

const leavings: Readonly<Record<Leaving, (year: number, firm: number) => Words>> = {
  quit: (year, firm) => ({
    en: `In ${year} the worker left firm ${firm} by choice.`,
    ja: `${year}年、自分の意思で企業${firm}を辞めました。`,
  }),
  letGo: (year, firm) => ({
    en: `In ${year} firm ${firm} let the worker go, or the contract ended.`,
    ja: `${year}年、企業${firm}で解雇されたか、契約が終わりました。`,
  }),
  closed: (year, firm) => ({
    en: `In ${year} the job was gone, as firm ${firm} had closed.`,
    ja: `${year}年、企業${firm}の廃業で職を失いました。`,
  }),
};

const working = (since: number, { employer, sector, regular }: Job): Words => {
  const { en, ja } = sectorOf(sector);
  const firm = `firm ${employer} (${en.toLowerCase()})`;
  return regular
    ? {
        en: `From ${since} on the worker had a regular job with ${firm}.`,
        ja: `${since}年から企業${employer}（${ja}）の正社員でした。`,
      }
    : {
        en: `From ${since} on the worker had a job with ${firm} that was not regular.`,
        ja: `${since}年から企業${employer}（${ja}）の非正規社員でした。`,
      };
};

const hired = (
  year: number,
  { employer, sector, regular, jobless }: Job & { readonly jobless: number },
): Words => {
  const { en, ja } = sectorOf(sector);
  const firm = `firm ${employer} (${en.toLowerCase()})`;
  const company = `企業${employer}（${ja}）`;
  if (jobless === 0)
    return regular
      ? { en: `A regular job with ${firm} came at once.`, ja: `すぐに${company}の正社員になりました。` }
      : {
          en: `A job with ${firm} that is not regular came at once.`,
          ja: `すぐに${company}の非正規社員になりました。`,
        };
  const quarters = jobless === 1 ? 'a quarter' : `${jobless} quarters`;
  return regular
    ? {
        en: `In ${year}, after ${quarters} without work, came a regular job with ${firm}.`,
        ja: `${year}年、${jobless}四半期の失業の後、${company}の正社員になりました。`,
      }
    : {
        en: `In ${year}, after ${quarters} without work, came a job with ${firm} that is not regular.`,
        ja: `${year}年、${jobless}四半期の失業の後、${company}の非正規社員になりました。`,
      };
};

/** What happened to a worker, in sentences. */
export const workerSentences = (event: WorkerEvent): Words[] => {
  const year = yearOf(event.period);
  switch (event.kind) {
    case 'worked':
      return [working(yearOf(event.since), event)];
    case 'left':
      return [leavings[event.why](year, event.employer)];
    case 'hired':
      return [hired(year, event)];
    case 'state':
      return [{ en: `In ${year} the worker entered public service.`, ja: `${year}年、公務員になりました。` }];
    case 'farm':
      return [{ en: `In ${year} the worker was on a farm.`, ja: `${year}年、農業に従事していました。` }];
    case 'contract':
      return [
        {
          en: `In ${year} the regular job ended, and the worker stayed under a contract.`,
          ja: `${year}年、正社員としての雇用が終わり、契約で働き続けました。`,
        },
      ];
    case 'gone':
      return [event.jobless ? gaveUp(year, event.age) : retired(year, event.age)];
  }
};

const gaveUp = (year: number, age: number): Words => ({
  en: `In ${year}, at ${age} and without work, the worker left the labour force.`,
  ja: `${year}年、仕事がないまま${age}歳で労働市場を離れました。`,
});
const retired = (year: number, age: number): Words => ({
  en: `In ${year}, at ${age}, the worker retired.`,
  ja: `${year}年、${age}歳で引退しました。`,
});

/** What a life comes to, in numbers. */
export const career = (employers: number, jobless: number): Words => {
  const firms = employers === 1 ? 'one firm' : `${employers} firms`;
  if (jobless === 0)
    return {
      en: `In all, the worker had jobs with ${firms} and was never without work.`,
      ja: `通算で${employers}社に勤め、失業したことはありませんでした。`,
    };
  const quarters = jobless === 1 ? 'one quarter' : `${jobless} quarters`;
  return {
    en: `In all, the worker had jobs with ${firms} and was without work in ${quarters}.`,
    ja: `通算で${employers}社に勤め、失業は${jobless}四半期でした。`,
  };
};
