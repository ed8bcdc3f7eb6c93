import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eenUitrol, find, FUNCTIE_BRONNEN, ofType, read, root, veld } from './een-uitrol';

const uitrol = eenUitrol();
const VRAGEN = readdirSync(`${root}infra/alerts`);
const alle = VRAGEN.map((naam) => read(`infra/alerts/${naam}`)).join('\n');
const bron = FUNCTIE_BRONNEN.map(read).join('\n');

/** Codes that stand as a text in a question. */
const listCodes = (vraag: string): readonly string[] =>
  [...vraag.matchAll(/'([a-z]+(?:-[a-z0-9]+)*)'/g)].map(([, code = '']) => code);
/** What the code logs as a fault, whatever the field it hangs on. */
const listFouten = (): readonly string[] =>
  [...bron.matchAll(/\blog\(\s*(?:[^,()]*\? )?'error'(?: : '\w+')?,\s*'([a-z0-9-]+)'/g)].map(([, code = '']) => code);

describe('de alarmen', () => {
  it('kijken naar elke fout die de code opschrijft', () => {
    expect(listFouten()).toEqual(expect.arrayContaining(['bericht', 'verzoek', 'feed-storing']));
    expect([...new Set(listFouten())].filter((code) => !listCodes(alle).includes(code))).toEqual([]);
  });

  it('wachten niet op een code die niemand schrijft', () => {
    // Built from a status: `graph-${status}`.
    const gemaakt = /^graph-\d{3}$/;
    const onbekend = listCodes(alle).filter((code) => !gemaakt.test(code) && !bron.includes(`'${code}'`));
    expect(onbekend).toEqual([]);
    expect(bron).toContain('`graph-${status}`');
  });

  it('zien een bericht in aandacht, zoals de code het opschrijft', () => {
    expect(read('functions/use-cases/send-bericht.ts')).toMatch(
      /log\(status === 'aandacht' \? 'error' : 'info', 'bericht', \{[^}]*\bstatus\b/,
    );
    expect(read('infra/alerts/post.kql')).toContain(
      "code in ('bericht', 'gesprek') and tostring(regel.status) == 'aandacht'",
    );
  });

  it('lezen velden die in de regel staan', () => {
    const velden = [...alle.matchAll(/\bregel\.(\w+)/g)].map(([, veldNaam = '']) => veldNaam);
    const geschreven = {
      verzoek: read('functions/http/handle.ts'),
      graph: read('functions/adapters/graph/graph-call.ts'),
      bericht: read('functions/use-cases/send-bericht.ts'),
    };
    const tekst = Object.values(geschreven).join('\n');
    for (const naam of new Set(velden.filter((een) => een !== 'code')))
      expect(tekst, naam).toMatch(new RegExp(`\\b${naam}\\b`));
  });

  it('beginnen alle met de vorm van onze regel', () => {
    for (const naam of VRAGEN.filter((een) => een !== 'stil.kql'))
      expect(read(`infra/alerts/${naam}`), naam).toContain(`where Message startswith '{"code":'`);
    expect(read('functions/adapters/log/create-log.ts')).toContain('JSON.stringify({ code, ...fields })');
  });

  it('dekken post, 5xx, traagheid, begrenzing en stilte', () => {
    expect(
      ofType(uitrol, 'Microsoft.Insights/scheduledQueryRules')
        .map(({ naam }) => naam.split('-')[1])
        .toSorted(),
    ).toEqual(['achtergrond', 'begrenzing', 'fouten', 'post', 'postvak', 'stil', 'traag']);
    expect(veld(find(uitrol, 'cosmosVol'), 'properties.criteria.allOf')).toEqual([
      expect.objectContaining({
        metricName: 'TotalRequests',
        dimensions: [expect.objectContaining({ name: 'StatusCode', values: ['429'] })],
      }),
    ]);
  });

  it('gaan naar de adressen die zijn opgegeven, en noemen geen leerling', () => {
    const ontvangers = find(uitrol, 'ontvangers');
    expect(veld(ontvangers, 'properties.emailReceivers')).toMatchObject([
      { emailAddress: 'beheer@swv-waterstede.example' },
      { emailAddress: 'ict@swv-waterstede.example' },
    ]);
    for (const alarm of ofType(uitrol, 'Microsoft.Insights/scheduledQueryRules'))
      expect(veld(alarm, 'properties.actions.actionGroups')).toEqual([ontvangers.id]);
    // Ids of documents stay out of the mail of an alarm.
    expect(alle).not.toMatch(/berichtId|partition|bijeenkomstId|regel\.id/);
  });

  it('gaan alle zeven af op dezelfde manier: de vraag geeft een rij', () => {
    for (const alarm of ofType(uitrol, 'Microsoft.Insights/scheduledQueryRules')) {
      const [voorwaarde] = veld(alarm, 'properties.criteria.allOf') as readonly Record<string, unknown>[];
      expect(voorwaarde).toMatchObject({ timeAggregation: 'Count', operator: 'GreaterThan', threshold: 0 });
      expect(String(voorwaarde?.query)).toMatch(/\| summarize /);
      expect(veld(alarm, 'properties.severity')).toBeLessThan(3);
    }
  });
});
