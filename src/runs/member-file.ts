import { z } from 'zod';
import type { Member } from './member.js';

const memberFile = z.strictObject({
  plan: z.string(),
  member: z.strictObject({
    index: z.int().min(0),
    seed: z.number(),
    parameters: z.record(z.string(), z.number()),
    years: z.array(z.int()),
    annual: z.record(z.string(), z.array(z.number().nullable())),
    ledger: z.strictObject({ largestResidual: z.number(), quarters: z.int().min(0) }),
    alarms: z.array(
      z.strictObject({ name: z.string(), from: z.string(), to: z.string(), detail: z.string() }),
    ),
    fingerprint: z.string(),
  }),
});

/** 'members/000007.json' for index 7. */
export const memberPath = (index: number) => `members/${String(index).padStart(6, '0')}.json`;

/** The text of one member's file. */
export const memberText = (plan: string, member: Member) => `${JSON.stringify({ plan, member })}\n`;

/** The member in a file, or the reason why the file does not hold the member with this index of this plan. */
export function memberIn(text: string, plan: string, index: number): Member | string {
  const file = memberFile.safeParse(parsed(text));
  if (!file.success) return 'it is not complete';
  if (file.data.plan !== plan) return 'it belongs to another plan';
  const { member } = file.data;
  if (member.index !== index) return `it holds run ${member.index}`;
  const uneven = Object.entries(member.annual).find(([, values]) => values.length !== member.years.length);
  return uneven ? `${uneven[0]} has ${uneven[1].length} values for ${member.years.length} years` : member;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
