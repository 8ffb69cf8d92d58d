import type { Content } from '../../data/content.js';
import type { Registry } from '../../economies/index.js';
import {
  loadSubject,
  type KeptTrunk,
  moneyOf,
  peopleOf,
  type Study,
  type Subject,
} from '../../experiments/index.js';
import { contentOf } from '../bundle/parsed-files.js';
import { keptTrunks } from './kept-trunks.js';
import type { Answer, Question, StudyAsked } from './messages.js';
import { studyOfQuestion } from './study-of-question.js';

/** An economy that was read, and the cases run before. */
export interface Opened {
  readonly content: Content;
  readonly subject: Subject;
  studyOf(asked: StudyAsked): Study;
  trunkOf(study: Study, index: number): KeptTrunk;
}

type Asked = Exclude<Question, { kind: 'open' }>;
type Reply<K extends Asked['kind']> = (
  opened: Opened,
  question: Extract<Asked, { kind: K }>,
) => Extract<Answer, { kind: K }>;

const replyToCase: Reply<'case'> = ({ studyOf, trunkOf }, question) => {
  const study = studyOf(question);
  const trunk = trunkOf(study, question.index);
  const changed = trunk.run(study.scenarios[1]!);
  return { kind: 'case', number: question.number, baseline: trunk.first, changed };
};

const replyToMoney: Reply<'money'> = ({ subject, studyOf }, question) => {
  const { number, index, year } = question;
  return { kind: 'money', number, money: moneyOf(subject, studyOf(question), index, year) };
};

const replyToPeople: Reply<'people'> = ({ subject, studyOf }, question) => {
  const { number, index, who } = question;
  return { kind: 'people', number, people: peopleOf(subject, studyOf(question), index, who) };
};

/** Who answers which kind of question. */
const replies: { readonly [K in Asked['kind']]: Reply<K> } = {
  case: replyToCase,
  money: replyToMoney,
  people: replyToPeople,
};

/** The engine of the page without the worker around it: every question has one answer. */
export const serving = (registry: Registry) => {
  let opened: Opened | undefined;
  return (question: Question): Answer => {
    try {
      if (question.kind !== 'open') return replyTo(opened, question);
      opened = open(question, registry);
      return { kind: 'opened' };
    } catch (problem) {
      const { name, message } = problem instanceof Error ? problem : new Error(String(problem));
      const number = question.kind === 'open' ? {} : { number: question.number };
      return { kind: 'failure', ...number, name, message };
    }
  };
};

const open = ({ economy, files }: Extract<Question, { kind: 'open' }>, registry: Registry): Opened => {
  const content = contentOf(files);
  const subject = loadSubject(content, economy, registry);
  return {
    content,
    subject,
    studyOf: (asked) => studyOfQuestion(content, subject, asked),
    trunkOf: keptTrunks(subject),
  };
};

const replyTo = <K extends Asked['kind']>(
  opened: Opened | undefined,
  question: Extract<Asked, { kind: K }>,
): Answer => {
  if (!opened) throw new Error('A worker must be opened before it is asked.');
  return replies[question.kind as K](opened, question);
};
