import type { z } from 'zod';
import type { Content } from './content.js';
import { InputError } from './input-error.js';
import { didYouMean } from './nearest.js';
import { eventsSchema } from './schemas.js';
import { readYaml } from './strict-yaml.js';
import { loadSystems } from './systems.js';

/** A dated act: `date` is a day, a month or a year, as far as it is known. */
export type Event = z.infer<typeof eventsSchema>[number];

/** The events of a country in order of date, for example of `japan`. */
export function loadEvents(content: Content, country: string): Event[] {
  const yaml = readYaml(content, `data/events/${country}.yaml`, eventsSchema);
  const systems = loadSystems(content).map((system) => system.key);
  for (const [i, event] of yaml.value.entries()) {
    const before = yaml.value[i - 1];
    // Only what both dates say can be compared: 1985 may come before or after 1985-09-22.
    const shared = Math.min(event.date.length, before?.date.length ?? 0);
    if (before && event.date.slice(0, shared) < before.date.slice(0, shared)) {
      throw new InputError(
        `the event of ${event.date} comes after ${before.date}; sort the events.`,
        yaml.placeOf([i, 'date']),
      );
    }
    for (const [j, system] of event.systems.entries()) {
      if (systems.includes(system)) continue;
      const sentence = `the system "${system}" is not in data/systems.yaml.${didYouMean(system, systems)}`;
      throw new InputError(sentence, yaml.placeOf([i, 'systems', j]));
    }
  }
  return yaml.value;
}
