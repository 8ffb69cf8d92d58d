import type { ForecastSummary } from '../bundle/forecast-summary.js';
import { fit as text, forecastFound } from '../text/fit.js';
import { useSay } from '../text/language.js';

/** What a fit in sample can and cannot say. */
export const Meaning = ({ forecasts }: { readonly forecasts: readonly ForecastSummary[] }) => {
  const say = useSay();
  return (
    <section aria-labelledby="fit-meaning" className="card">
      <h2 id="fit-meaning">{say(text.meaning)}</h2>
      <p>{say(text.inSample)}</p>
      <p>{say(text.heldOutMeans)}</p>
      <p>{say(text.forecast)}</p>
      {forecasts.length > 0 && (
        <>
          <h3>{say(text.forecastTold)}</h3>
          <ul>
            {forecasts.map((one) => (
              <li key={`${one.from} ${one.rival}`}>{say(forecastFound(one))}</li>
            ))}
          </ul>
          <p className="quiet small">{say(text.conditional)}</p>
        </>
      )}
    </section>
  );
};
