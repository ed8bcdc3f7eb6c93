import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../functions/config';
import { runMetAz } from './een-az';
import { eenUitrol, listInstellingen } from './een-uitrol';

const SCRIPT = 'infra/zet-link-sleutel.ts';
const OUD = 'oude-sleutel-van-meer-dan-tweeendertig-tekens';
const GEMAAKT = { als: 'secret set', antwoord: {} };
const run = (args: readonly string[], antwoorden: Parameters<typeof runMetAz>[2], env = { KLUIS_NAAM: 'kv-proef' }) =>
  runMetAz(SCRIPT, args, antwoorden, env);
const gezet = ({ aanroepen }: ReturnType<typeof run>) => aanroepen.find(({ woorden }) => woorden.includes('set'));

describe('zet-link-sleutel', () => {
  it('maakt een sleutel waarmee de app start, onder de naam waar de Bicep naar verwijst', () => {
    const uitkomst = run([], [GEMAAKT]);
    const { inhoud = '', woorden = [] } = gezet(uitkomst) ?? {};
    const instellingen = listInstellingen(eenUitrol());
    expect(readConfig({ ...instellingen, LINK_SLEUTEL: inhoud }).publiek.sleutels).toEqual([inhoud]);
    expect(inhoud.length).toBeGreaterThanOrEqual(64);
    expect(instellingen.LINK_SLEUTEL).toContain(`/secrets/${woorden[woorden.indexOf('--name') + 1]})`);
  });

  it('laat niemand de sleutel zien: niet in de opdracht, niet op het scherm, en niet in een bestand dat blijft', () => {
    const { aanroepen, stdout, stderr, status } = run([], [GEMAAKT]);
    const { inhoud = 'ontbreekt', woorden = [], file = '' } = gezet({ aanroepen, stdout, stderr, status }) ?? {};
    expect(status).toBe(0);
    expect([...woorden, stdout, stderr].join(' ')).not.toContain(inhoud);
    expect(existsSync(file)).toBe(false);
  });

  it('laat een sleutel die er is staan', () => {
    const uitkomst = run([], [{ als: 'secret show', antwoord: { value: OUD } }, GEMAAKT]);
    expect(gezet(uitkomst)).toBeUndefined();
    expect(uitkomst.stdout).not.toContain(OUD);
  });

  it('zet bij een wissel de nieuwe voorop en houdt alleen de vorige', () => {
    const uitkomst = run(['--wissel'], [{ als: 'secret show', antwoord: { value: `${OUD},nog-ouder` } }, GEMAAKT]);
    expect(gezet(uitkomst)?.inhoud).toMatch(new RegExp(`^[\\w-]{64},${OUD}$`));
  });

  it('wacht tot een recht dat net is gegeven overal bekend is', () => {
    const nogNiet = { als: 'secret show', fout: 'ERROR: (Forbidden) ForbiddenByRbac', keer: 2 };
    const uitkomst = run([], [nogNiet, GEMAAKT]);
    expect(uitkomst.status).toBe(0);
    expect(uitkomst.aanroepen.filter(({ woorden }) => woorden.includes('show'))).toHaveLength(3);
  });

  it('maakt geen nieuwe als de kluis niet te lezen is', () => {
    const uitkomst = run([], [{ als: 'secret show', fout: 'ERROR: connection refused' }, GEMAAKT]);
    expect([uitkomst.status, gezet(uitkomst)]).toEqual([1, undefined]);
    expect(run([], [GEMAAKT], { KLUIS_NAAM: '' }).stderr).toContain('Noem de kluis');
  });

  const FUNCTIE = {
    KLUIS_NAAM: 'kv-proef',
    FUNCTIE_ID: '/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites/f',
  };
  const VERVERS = `rest --method POST --url https://management.azure.com${FUNCTIE.FUNCTIE_ID}/config/configreferences/appsettings/refresh`;

  it('laat Azure de verwijzing meteen opnieuw lezen, ook als de sleutel er al was: een herstart doet dat niet', () => {
    const ververst = { als: VERVERS, antwoord: {} };
    for (const antwoorden of [
      [GEMAAKT, ververst],
      [{ als: 'secret show', antwoord: { value: OUD } }, ververst],
    ]) {
      const { aanroepen, stdout, status } = run([], antwoorden, FUNCTIE);
      expect(status).toBe(0);
      expect(aanroepen.at(-1)?.woorden.join(' ')).toContain(VERVERS);
      expect(stdout).toContain('nu opnieuw');
    }
  });

  it('zegt met welke opdracht het alsnog kan als dat niet lukt', () => {
    const { stdout, status } = run([], [GEMAAKT, { als: VERVERS, fout: 'ERROR: (Conflict)' }], FUNCTIE);
    expect(status).toBe(0);
    expect(stdout).toContain(`az ${VERVERS}`);
    expect(run([], [GEMAAKT]).stdout).toContain('FUNCTIE_ID ontbreekt');
  });
});
