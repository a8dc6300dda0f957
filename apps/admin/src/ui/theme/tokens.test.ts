import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

function tokensOf(block: RegExp): Record<string, string> {
  const body = block.exec(css)?.[1] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map((match) => [match[1], match[2]]),
  );
}

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const text = [
  ['text', 'bg'],
  ['text', 'surface'],
  ['text', 'sunken'],
  ['text-muted', 'bg'],
  ['text-muted', 'surface'],
  ['text-muted', 'sunken'],
  ['placeholder', 'surface'],
  ['accent', 'surface'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-accent-soft', 'accent-soft'],
  ['link', 'bg'],
  ['link', 'surface'],
  ['link', 'sunken'],
  ['ok', 'ok-soft'],
  ['warn', 'warn-soft'],
  ['warn', 'surface'],
  ['danger', 'danger-soft'],
  ['danger', 'surface'],
  ['danger', 'bg'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-hover'],
  ['info', 'info-soft'],
  ...['ok', 'warn', 'danger', 'info', 'accent'].map((tone) => ['text', `${tone}-soft`]),
] as [string, string][];

/** Controls, their borders and the focus ring against what is beside them. */
const shapes = [
  ['border-strong', 'surface'],
  ['border-strong', 'bg'],
  ['accent', 'bg'],
  ['focus', 'bg'],
  ['focus', 'surface'],
  ['focus', 'sunken'],
] as [string, string][];

const themes = {
  light: tokensOf(/:root \{([^}]*)\}/),
  dark: tokensOf(/:root\[data-mantine-color-scheme='dark'\] \{([^}]*)\}/),
};

describe.each(Object.entries(themes))('colours, %s', (_, tokens) => {
  const ratio = ([front, back]: [string, string]) =>
    contrast(tokens[front] ?? '#000000', tokens[back] ?? '#000000');

  it.each(text)('%s is read on %s (4.5:1)', (...pair) => expect(ratio(pair)).toBeGreaterThanOrEqual(4.5));
  it.each(shapes)('%s is seen on %s (3:1)', (...pair) => expect(ratio(pair)).toBeGreaterThanOrEqual(3));
});

describe('the two themes', () => {
  it('have the same colours', () => {
    expect(Object.keys(themes.dark).toSorted()).toEqual(Object.keys(themes.light).toSorted());
  });

  it('have the contrast that the formula gives for black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });
});
