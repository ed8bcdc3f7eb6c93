import { createHash } from 'node:crypto';

/** A value as it goes to Azure. */
export type Waarde = string | number | boolean | null | readonly Waarde[] | { readonly [veld: string]: Waarde };
type Functie = (...argumenten: Waarde[]) => Waarde;

const TENANT = '11111111-1111-4111-8111-111111111111';
const ABONNEMENT = '/subscriptions/22222222-2222-4222-8222-222222222222';
export const GROEP = `${ABONNEMENT}/resourceGroups/rg-proef`;

const hex = (argumenten: Waarde[]): string => createHash('sha256').update(JSON.stringify(argumenten)).digest('hex');
const toGuid = (tekst: string): string => tekst.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
const isObject = (waarde: Waarde | undefined): waarde is { readonly [veld: string]: Waarde } =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
const isLeeg = (waarde: Waarde | undefined): boolean =>
  waarde === null || waarde === undefined || (isObject(waarde) ? Object.keys(waarde) : String(waarde)).length === 0;

function union(...delen: Waarde[]): Waarde {
  if (delen.every(isObject)) return Object.assign({}, ...delen) as Waarde;
  if (!delen.every(Array.isArray)) throw new Error('union van verschillende soorten');
  return [...new Set(delen.flat() as Waarde[])];
}

/** Those of the language that we use, with the same meaning; what Azure makes up itself gets a fixed stand-in. */
export const FUNCTIES: Readonly<Record<string, Functie>> = {
  empty: (waarde) => isLeeg(waarde),
  length: (waarde) => (waarde as string | readonly Waarde[]).length,
  int: (waarde) => {
    if (!/^-?\d+$/.test(String(waarde))) throw new Error(`${String(waarde)} is geen heel getal`);
    return Number(waarde);
  },
  join: (lijst, tussen) => (lijst as readonly string[]).join(String(tussen)),
  split: (tekst, bij) => String(tekst).split(String(bij)),
  take: (van, aantal) => (van as string).slice(0, Number(aantal)),
  trim: (tekst) => String(tekst).trim(),
  toLower: (tekst) => String(tekst).toLowerCase(),
  uriComponent: (tekst) => encodeURIComponent(String(tekst)),
  union,
  guid: (...delen) => toGuid(hex(delen)),
  uniqueString: (...delen) =>
    hex(delen)
      .replaceAll(/\d/g, (cijfer) => 'ghijklmnop'[Number(cijfer)] ?? 'g')
      .slice(0, 13),
  subscriptionResourceId: (type, naam) => `${ABONNEMENT}/providers/${String(type)}/${String(naam)}`,
  subscription: () => ({ id: ABONNEMENT }),
  resourceGroup: () => ({ id: GROEP, name: 'rg-proef' }),
  tenant: () => ({ tenantId: TENANT }),
  environment: () => ({ authentication: { loginEndpoint: 'https://login.microsoftonline.com/' } }),
};

const REKENEN: Readonly<Record<string, (links: Waarde, rechts: Waarde) => Waarde>> = {
  '==': (links, rechts) => links === rechts,
  '!=': (links, rechts) => links !== rechts,
  '>': (links, rechts) => Number(links) > Number(rechts),
  '<': (links, rechts) => Number(links) < Number(rechts),
  '??': (links, rechts) => links ?? rechts,
  '&&': (links, rechts) => links === true && rechts === true,
  '||': (links, rechts) => links === true || rechts === true,
};

export function reken(teken: string, [links = null, rechts]: readonly Waarde[]): Waarde {
  if (rechts === undefined) return teken === '!' ? links !== true : -Number(links);
  const doe = REKENEN[teken];
  if (!doe) throw new Error(`met ${teken} rekenen wij niet`);
  return doe(links, rechts);
}
