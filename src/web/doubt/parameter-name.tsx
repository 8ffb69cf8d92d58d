import { institutionName } from '../text/institution-names.js';
import { useSay } from '../text/language.js';
import type { Subject } from './subject.js';

interface ParameterNameProps {
  readonly name: string;
  readonly parameters: Subject['parameters'];
}

/** What a parameter is, in the words of its file, and whose it is. */
export const ParameterName = ({ name, parameters }: ParameterNameProps) => {
  const say = useSay();
  const meaning = parameters.find(({ key }) => key === name)?.meaning;
  return (
    <span className="doubt-parameter">
      {say(institutionName(name.split('.')[0]!))}: <span lang="en">{meaning ?? name}</span>
    </span>
  );
};
