import { THEMES, type Theme } from './teams-context';

/** Who and which theme, nothing of a pupil. Who is kept per window, so that two windows can be two people. */
export const memory = {
  persona: (): string | undefined => sessionStorage.getItem('persona') ?? localStorage.getItem('persona') ?? undefined,
  keepPersona(id: string): void {
    sessionStorage.setItem('persona', id);
    localStorage.setItem('persona', id);
  },
  theme: (): Theme => THEMES.find((theme) => theme === localStorage.getItem('theme')) ?? 'default',
  keepTheme: (theme: Theme): void => localStorage.setItem('theme', theme),
};
