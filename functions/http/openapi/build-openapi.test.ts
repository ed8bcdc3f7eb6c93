import { STAPPEN } from '@domain/stappenplan/stappenplan';
import { describe, expect, it } from 'vitest';
import { eenApp } from '../../../test/builders/een-app';
import { listEndpoints } from '../endpoints';
import { buildOpenapi } from './build-openapi';

const routes = await Promise.all(listEndpoints().map(eenApp().loadRoute));
// What travels is JSON: an `undefined` would not be there.
const document = JSON.parse(JSON.stringify(buildOpenapi(routes, '1.2.3'))) as ReturnType<typeof buildOpenapi>;
const operations = Object.entries(document.paths).flatMap(([path, methodes]) =>
  Object.entries(methodes).map(([methode, operation]) => ({ path, methode, operation })),
);

/** Every value in the document, with the key it stands under. */
function* walk(value: unknown, key = ''): Generator<[string, unknown]> {
  yield [key, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [naam, inner] of Object.entries(value)) yield* walk(inner, naam);
}

describe('buildOpenapi', () => {
  it('noemt elke route precies één keer', () => {
    expect(operations.map(({ operation }) => operation.operationId)).toEqual(
      expect.arrayContaining(routes.map(({ naam }) => naam)),
    );
    expect(operations).toHaveLength(routes.length);
    expect(new Set(routes.map(({ naam }) => naam)).size).toBe(routes.length);
  });

  it('verwijst alleen naar wat er is, en laat niets liggen waar niemand naar verwijst', () => {
    const refs = [...walk(document)].filter(([key]) => key === '$ref').map(([, value]) => String(value));
    const namen = Object.keys(document.components.schemas).map((naam) => `#/components/schemas/${naam}`);
    expect(refs.filter((naam) => !namen.includes(naam))).toEqual([]);
    expect(namen.filter((naam) => !refs.includes(naam) && !naam.includes('/Stap-'))).toEqual([]);
  });

  it('noemt bij elke route hoe groot het verzoek mag zijn', () => {
    const grens = (operationId: string) => {
      const gevonden = operations.find(({ operation }) => operation.operationId === operationId);
      return (gevonden?.operation as { responses?: Record<string, { description: string }> }).responses?.['413'];
    };
    expect(grens('open-dossier')?.description).toBe('Groter dan 1 MB');
    expect(grens('preview-import')?.description).toBe('Groter dan 2 MB');
    expect(grens('upload-helpdeskbijlage')?.description).toBe('Groter dan 5 MB');
  });

  it('beschrijft elke plek in een pad, en geeft elk antwoord een uitleg', () => {
    for (const { path, operation } of operations) {
      const { parameters, responses } = operation as unknown as {
        parameters: { name: string; required: boolean }[];
        responses: Record<string, { description?: string }>;
      };
      expect(parameters.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
      expect(Object.values(responses).every(({ description }) => description)).toBe(true);
      expect(Object.keys(responses)).toContain('500');
    }
  });

  it('vraagt overal een token, behalve bij gezondheid, het aanmelden, deze beschrijving en de publieke pagina’s', () => {
    expect(document.security).toEqual([{ entra: [] }]);
    const openbaar = operations.filter(({ operation }) => 'security' in operation).map(({ path }) => path);
    const bijzonder = openbaar.filter((path) => !path.startsWith('/publiek/'));
    expect(bijzonder).toEqual(['/gezondheid', '/openapi.json', '/aanmelding']);
    expect(openbaar.length).toBeGreaterThan(bijzonder.length);
  });

  it('kent de velden van alle elf stappen', () => {
    for (const { nummer, code, velden } of STAPPEN) {
      const schema = document.components.schemas[`Stap-${String(nummer).padStart(2, '0')}-${code}`];
      expect(Object.keys(schema?.properties ?? {})).toEqual(velden.map(({ naam }) => naam));
    }
  });

  it('beschrijft elk schema met een soort, een keuze of een verwijzing', () => {
    for (const [key, value] of walk(document.components.schemas)) {
      if (key !== 'items' && key !== 'additionalProperties') continue;
      if (value === false) continue;
      const known = ['type', '$ref', 'enum', 'anyOf'].some((naam) => naam in (value as object));
      expect(known, JSON.stringify(value)).toBe(true);
    }
  });
});
