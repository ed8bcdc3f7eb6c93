const THEME_NAMES = ['default', 'dark', 'contrast'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** Teams may invent new themes (`glass`); an unknown one is shown as the light theme. */
export const toThemeName = (name: string | undefined): ThemeName =>
  THEME_NAMES.find((known) => known === name) ?? 'default';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(forced-colors: active)';
const matches = (query: string) => typeof matchMedia === 'function' && matchMedia(query).matches;

/** What the browser asks for, until Teams says which theme it has. */
export const preferredTheme = (): ThemeName => (matches(CONTRAST) ? 'contrast' : matches(DARK) ? 'dark' : 'default');

export function watchPreferredTheme(onChange: (theme: ThemeName) => void): void {
  if (typeof matchMedia !== 'function') return;
  for (const query of [DARK, CONTRAST]) {
    matchMedia(query).addEventListener('change', () => onChange(preferredTheme()));
  }
}
