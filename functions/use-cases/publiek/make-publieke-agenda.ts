import { toAgendapunt } from '@domain/bijeenkomst/agendapunt';
import { accept, type Result } from '@domain/result';
import { BIJEENKOMST_NIET_GEVONDEN } from '../refusals';
import { readGepubliceerde, type PubliekDeps } from './publiek-deps';
import { GAAT_NIET_DOOR } from './weigeringen';

type Agendabestand = { bytes: Uint8Array; type: string; bestandsnaam: string };
export type MakePubliekeAgenda = (input: { bijeenkomstId: string }) => Promise<Result<Agendabestand>>;

type Deps = Pick<PubliekDeps, 'bijeenkomsten' | 'linkNaarBijeenkomst' | 'makeAgenda'>;

/** The bijeenkomst for somebody's agenda, without a participant. */
export const createMakePubliekeAgenda =
  ({ bijeenkomsten, linkNaarBijeenkomst, makeAgenda }: Deps): MakePubliekeAgenda =>
  async ({ bijeenkomstId }) => {
    const bijeenkomst = await readGepubliceerde(bijeenkomsten, bijeenkomstId);
    if (!bijeenkomst) return BIJEENKOMST_NIET_GEVONDEN;
    if (bijeenkomst.status === 'afgezegd') return GAAT_NIET_DOOR;
    const link = linkNaarBijeenkomst(bijeenkomstId);
    const op = bijeenkomst.gewijzigd.op;
    const punt = toAgendapunt({ bijeenkomst, methode: 'PUBLISH', host: new URL(link).hostname, link, op });
    return accept({
      bytes: new TextEncoder().encode(await makeAgenda(punt)),
      type: 'text/calendar; charset=utf-8; method=PUBLISH',
      bestandsnaam: 'bijeenkomst.ics',
    });
  };
