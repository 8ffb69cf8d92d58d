import { useLab } from '../state/lab.js';
import { runsOfScore, underReadings } from '../text/fit.js';
import { useSay } from '../text/language.js';

/** From which runs a score is made. */
export const RunsOfScore = () => {
  const say = useSay();
  const { scale, readings } = useLab((lab) => lab.catalog)!;
  const { seed, readings: chosen } = useLab((lab) => lab.link.asked);
  const { baseline, wanted } = useLab((lab) => lab.worlds);
  const titles = readings.filter(({ name }) => chosen.includes(name)).map(({ title }) => title);
  return (
    <p className="quiet small">
      {say(runsOfScore(baseline.length, wanted, scale, seed))}{' '}
      {titles.length > 0 &&
        say(
          underReadings({
            en: titles.map(({ en }) => en).join('; '),
            ja: titles.map(({ ja }) => ja).join('、'),
          }),
        )}
    </p>
  );
};
