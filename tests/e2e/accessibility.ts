import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** Accessibility rules that the page breaks, by WCAG 2.2 AA and best practice. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(
    () =>
      (
        window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
      ).axe.run() as Promise<{
        violations: Violation[];
      }>,
  );
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}

/** The same in the light theme and in the dark one, whose name goes before each. */
export async function violationsInAnyLight(page: Page): Promise<string[]> {
  const all: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    // Colours on their way from one theme to the other are no colours of ours.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    all.push(...(await violations(page)).map((one) => `${colorScheme}: ${one}`));
  }
  return all;
}
