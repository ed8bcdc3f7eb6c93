/** Replaces each `%NAME%` by that app setting, as the host of Azure does in bindings. Throws when it is not set. */
function substituteSettings(text: string, settings: Record<string, string | undefined>): string {
  return text.replace(/%([^%\s]+)%/g, (_, name: string) => {
    const value = settings[name];
    if (value === undefined) throw new Error(`The app setting ${name} is not set.`);
    return value;
  });
}

/** The same for every text in a binding. */
export const substituteInBinding = <T extends Record<string, unknown>>(
  binding: T,
  settings: Record<string, string | undefined>,
): T =>
  Object.fromEntries(
    Object.entries(binding).map(([key, value]) => [
      key,
      typeof value === 'string' ? substituteSettings(value, settings) : value,
    ]),
  ) as T;
