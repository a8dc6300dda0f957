import { createTheme, type MantineColorsTuple, type VariantColorsResolver } from '@mantine/core';

/** The words for colours in this app. Each is a pair of tokens; none is a hex value in a component. */
export const tones = ['accent', 'ok', 'warn', 'danger', 'info', 'plain'] as const;
export type Tone = (typeof tones)[number];

const filled: Record<'accent' | 'danger', { rest: string; hover: string; on: string }> = {
  accent: { rest: 'var(--accent)', hover: 'var(--accent-hover)', on: 'var(--on-accent)' },
  danger: { rest: 'var(--danger)', hover: 'var(--danger-hover)', on: 'var(--on-danger)' },
};

const soft: Record<Tone, { back: string; front: string }> = {
  accent: { back: 'var(--accent-soft)', front: 'var(--on-accent-soft)' },
  ok: { back: 'var(--ok-soft)', front: 'var(--ok)' },
  warn: { back: 'var(--warn-soft)', front: 'var(--warn)' },
  danger: { back: 'var(--danger-soft)', front: 'var(--danger)' },
  info: { back: 'var(--info-soft)', front: 'var(--info)' },
  plain: { back: 'var(--sunken)', front: 'var(--text)' },
};

const toneOf = (color: string | undefined): Tone =>
  (tones as readonly string[]).includes(color ?? '') ? (color as Tone) : 'accent';

/** Every button and link of the component kit gets its colours here, so all of them pass the contrast test. */
export const variantColors: VariantColorsResolver = ({ color, variant }) => {
  const tone = toneOf(color);
  if (variant === 'filled' && (tone === 'accent' || tone === 'danger')) {
    const { rest, hover, on } = filled[tone];
    return { background: rest, hover, color: on, border: '1px solid transparent' };
  }
  const { back, front } = soft[tone];
  if (variant === 'light' || variant === 'filled') {
    return { background: back, hover: back, color: front, border: '1px solid transparent' };
  }
  const border = variant === 'subtle' || variant === 'transparent' ? 'transparent' : 'var(--border-strong)';
  return { background: 'transparent', hover: back, color: front, border: `1px solid ${border}` };
};

const none = Array.from({ length: 10 }, () => 'var(--accent)') as unknown as MantineColorsTuple;

/** The component kit's theme. Colours live in tokens.css and mantine.css; nothing is injected at run time. */
export const theme = createTheme({
  colors: { accent: none },
  primaryColor: 'accent',
  primaryShade: 6,
  variantColorResolver: variantColors,
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  fontFamily: 'var(--font)',
  defaultRadius: 'sm',
});
