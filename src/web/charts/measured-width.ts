import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

const narrowest = 240;

/** The width of an element in whole pixels, as it changes; undefined before it is on the page. */
export function useMeasuredWidth(): readonly [RefObject<HTMLDivElement | null>, number | undefined] {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(narrowest, Math.round(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}
