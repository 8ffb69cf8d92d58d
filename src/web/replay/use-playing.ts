import { useEffect, useState } from 'react';

/** How long a year lasts, in milliseconds. */
const YEAR = 700;

/** A clock that moves the year on until the last one; stopped by the user, or at the end. */
export const usePlaying = (year: number, last: number, onYear: (year: number) => void) => {
  const [playing, setPlaying] = useState(false);
  const runs = playing && year < last;
  useEffect(() => {
    if (!runs) return setPlaying(false);
    const next = setTimeout(() => onYear(year + 1), YEAR);
    return () => clearTimeout(next);
  }, [runs, year, onYear]);
  return [runs, setPlaying] as const;
};

const asked = '(prefers-reduced-motion: reduce)';

/** Whether the user asked for less motion; then nothing moves by itself. */
export const useReducedMotion = (): boolean => {
  const [reduced, setReduced] = useState(() => matchMedia(asked).matches);
  useEffect(() => {
    const query = matchMedia(asked);
    const follow = () => setReduced(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return reduced;
};
