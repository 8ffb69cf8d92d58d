import { fit as text } from '../text/fit.js';
import { useSay } from '../text/language.js';

/** What a fit in sample can and cannot say. */
export const Meaning = () => {
  const say = useSay();
  return (
    <section aria-labelledby="fit-meaning" className="card">
      <h2 id="fit-meaning">{say(text.meaning)}</h2>
      <p>{say(text.inSample)}</p>
      <p>{say(text.heldOutMeans)}</p>
      <p>{say(text.forecast)}</p>
    </section>
  );
};
