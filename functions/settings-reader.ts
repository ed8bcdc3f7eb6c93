export type Env = { readonly [naam: string]: string | undefined };
export type Reader = ReturnType<typeof createReader>;

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
export const splitList = (text: string): readonly string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Why this is not an address that a token or a document may travel to; undefined when it is. */
function judgeUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return 'is geen adres zoals https://voorbeeld.nl';
  const { protocol, hostname } = new URL(text);
  if (protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname))) return undefined;
  return 'moet met https:// beginnen; http:// mag alleen op deze computer zelf';
}

/** Collects what is wrong, so that one start-up names it all. Values never reach a message: some are keys. */
export function createReader(env: Env) {
  const fouten: string[] = [];
  const optional = (naam: string): string | undefined => {
    const value = env[naam]?.trim();
    // Azure hands over the reference itself when the vault gave nothing: a text that anybody can guess.
    if (value?.startsWith('@Microsoft.KeyVault('))
      fouten.push(`${naam} kwam niet uit de kluis: zet het geheim erin en ververs de verwijzing`);
    return value || undefined;
  };
  const required = (naam: string): string => {
    const value = optional(naam);
    if (value === undefined) fouten.push(`${naam} ontbreekt`);
    return value ?? '';
  };
  const url = (naam: string, fallback?: string): string => {
    const value = fallback === undefined ? required(naam) : (optional(naam) ?? fallback);
    const fout = value && judgeUrl(value);
    if (fout) fouten.push(`${naam} ${fout}`);
    return value.replace(/\/+$/, '');
  };
  const oneOf = <T extends string>(naam: string, codes: readonly T[], fallback: T): T => {
    const value = optional(naam) ?? fallback;
    const found = codes.find((code) => code === value);
    if (!found) fouten.push(`${naam} moet ${codes.join(' of ')} zijn`);
    return found ?? fallback;
  };
  const integer = (naam: string, [min, max]: readonly [number, number], fallback: number): number => {
    const value = Number(optional(naam) ?? fallback);
    if (!Number.isInteger(value) || value < min || value > max)
      fouten.push(`${naam} moet een heel getal van ${min} tot en met ${max} zijn`);
    return value;
  };
  return { fouten, optional, required, url, oneOf, integer };
}
