import { expect, test } from 'vitest';
import { eventsAround, eventYears } from '../../src/web/replay/dated-events.js';
import { dateTold } from '../../src/web/text/replay.js';

const events = ['1973-10-17', '1985', '1985-09-22', '1990-03'].map((date) => ({ date }));

test('events of a year stand between the last before and the next after', () => {
  expect(eventsAround(events, 1985)).toEqual({
    now: [events[1], events[2]],
    before: events[0],
    after: events[3],
  });
  expect(eventsAround(events, 1960)).toEqual({ now: [], before: undefined, after: events[0] });
});

test('years are counted within the span', () => {
  expect(eventYears(events, 1974, 1990)).toEqual([
    { year: 1985, events: 2 },
    { year: 1990, events: 1 },
  ]);
});

test('a date is told as far as it is known', () => {
  expect(dateTold('1985')).toEqual({ en: '1985', ja: '1985年' });
  expect(dateTold('1985-09')).toEqual({ en: 'September 1985', ja: '1985年9月' });
  expect(dateTold('1985-09-22')).toEqual({ en: '22 September 1985', ja: '1985年9月22日' });
  expect(dateTold('1985Q3')).toEqual({ en: '1985, quarter 3', ja: '1985年第3四半期' });
});
