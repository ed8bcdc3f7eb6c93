import { describe, expect, it } from 'vitest';
import { STANDAARD_SWV } from '@domain/beheer/standaard-swv';
import { createFindAppAdres } from './find-app-adres';
import { linkNaarDossier } from './link-naar-dossier';
import { linkNaarVraag } from './link-naar-vraag';

const APP = { url: 'https://tab.swv.example/tab', teamsAppId: 'app-1' };
const metLinks = (teamsLinks: boolean) =>
  createFindAppAdres(APP, {
    readInstellingen: async () => ({ ...STANDAARD_SWV, kanalen: { ...STANDAARD_SWV.kanalen, teamsLinks } }),
  })();

describe('createFindAppAdres', () => {
  it('laat links in Teams openen, zoals het product komt', async () => {
    expect(STANDAARD_SWV.kanalen.teamsLinks).toBe(true);
    expect(linkNaarDossier(await metLinks(true), 'd-1', 8)).toMatch(
      /^https:\/\/teams\.microsoft\.com\/l\/entity\/app-1\//,
    );
  });

  it('laat ze in de browser openen als het samenwerkingsverband dat wil', async () => {
    expect(linkNaarDossier(await metLinks(false), 'd-1', 8)).toBe('https://tab.swv.example/tab/?dossier=d-1&stap=8');
    expect(linkNaarVraag(await metLinks(false), 'v-1')).toBe('https://tab.swv.example/tab/?vraag=v-1');
  });
});
