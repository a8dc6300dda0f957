import type { Language } from '../harness/browser.js';
import type { Finding, ScreenGate } from './gate.js';
import type { Tour } from './tour.js';

/** Opens every screen in both languages once and lets each gate look at it. → findings by gate. */
export async function inspectScreens(
  tour: Tour,
  gates: readonly ScreenGate[],
): Promise<Map<string, Finding[]>> {
  const found = new Map(gates.map((gate): [string, Finding[]] => [gate.id, gate.besides?.(tour) ?? []]));
  if (gates.length === 0) return found;
  for (const language of ['en', 'es'] satisfies Language[]) {
    // What another person of the same role sees differs in its data, not in its words.
    const visits = language === 'en' ? tour.visits : tour.visits.filter(({ again }) => !again);
    await tour.each({ language }, visits, async (page, visit) => {
      for (const gate of gates) found.get(gate.id)?.push(...(await gate.inspect(page, visit, language)));
    });
  }
  return found;
}
