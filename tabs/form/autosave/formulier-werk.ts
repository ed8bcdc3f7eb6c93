import type { Antwoorden } from '@domain/formulier/antwoord';
import { isGelijk } from '@domain/formulier/is-gelijk';
import type { Botsing, Pad, Waarde, Wijziging } from '@domain/formulier/wijziging';
import { diffAntwoorden, readPad } from '@domain/formulier/wijzigingen';
import type { Refusal } from '@domain/result';
import { schrijf } from '../schrijf';
import type { AutosaveOptions, SaveAnswer } from './autosave-state';
import { isRijWeg, losOp } from './los-op';
import { rebase, type Werk } from './rebase';
import { listTeBewaren } from './te-bewaren';
import { kiesBezwaren, listGeraakt } from './weigering';

type Options = Pick<AutosaveOptions, 'velden' | 'antwoorden' | 'keur'>;

/**
 * What stands on the screen of one form against what the server has: what is unsaved, refused, or waits for a choice. Knows no
 * clock and no line; `autosave` decides when something goes out.
 */
export function createFormulierWerk({ velden, antwoorden, keur }: Options) {
  let werk: Werk = { basis: antwoorden, eigen: antwoorden };
  let botsingen: readonly Botsing[] = [];
  let bezwaren: readonly { refusal: Refusal; waarde: Waarde }[] = [];
  const gekozen = new Set<Pad>();
  /** Sent without an answer: they may have arrived. */
  let ongewis: readonly Wijziging[] = [];

  const eigen = (pad: Pad = ''): Waarde => readPad(werk.eigen, pad);
  const listOpen = () => diffAntwoorden(velden, werk.basis, werk.eigen);
  const listBezwaren = () => [...keur(werk.eigen), ...bezwaren.map(({ refusal }) => refusal)];
  const listVast = () => [...listBezwaren(), ...botsingen].flatMap(({ pad }) => pad ?? []);

  const takeIn = (server: Antwoorden, verstuurd?: readonly Wijziging[]): readonly Pad[] => {
    const { bijgewerkt, ...nieuw } = rebase(velden, werk, server, verstuurd);
    werk = nieuw;
    return bijgewerkt;
  };

  const keep = (refusals: readonly Refusal[], verstuurd: readonly Wijziging[]) => {
    const nieuw = kiesBezwaren(refusals, verstuurd, listVast());
    bezwaren = [...bezwaren, ...nieuw.map((refusal) => ({ refusal, waarde: eigen(refusal.pad) }))];
  };

  /**
   * A clash with a value of my own whose answer got lost is none: it did arrive. Nor is one about a row that turns out to be
   * gone after I chose to keep what I wrote in it.
   */
  const meet = (botsing: Botsing) => {
    const isEigen = ongewis.some(({ pad, naar }) => pad === botsing.pad && isGelijk(naar, botsing.huidig));
    if (isEigen || (gekozen.has(botsing.pad) && isRijWeg(botsing)))
      werk = losOp(velden, werk, botsing, eigen(botsing.pad));
    else botsingen = [...botsingen, { ...botsing, naar: eigen(botsing.pad) }];
  };

  return {
    lees() {
      const open = listOpen();
      return {
        antwoorden: werk.eigen,
        botsingen,
        geweigerd: bezwaren.map(({ refusal }) => refusal),
        /** The places of unsaved changes that are refused, here or by the server. */
        paden: listGeraakt(listBezwaren(), open),
        isOnbewaard: open.length > 0,
      };
    },
    /** Without what was refused and what waits for a choice. */
    listTeBewaren: () => listTeBewaren(listOpen(), listVast()),
    change(pad: Pad, waarde: Waarde) {
      werk = { ...werk, eigen: schrijf(velden, werk.eigen, pad, waarde) };
      bezwaren = bezwaren.filter(({ refusal, waarde: oud }) => isGelijk(eigen(refusal.pad), oud));
      botsingen = botsingen.map((botsing) => ({ ...botsing, naar: eigen(botsing.pad) }));
    },
    /** What the server said to `verstuurd`. Gives the places that others changed on the screen. */
    answer(answer: SaveAnswer, verstuurd: readonly Wijziging[]): readonly Pad[] {
      if (answer.ok) {
        ongewis = [];
        return takeIn(answer.antwoorden, verstuurd);
      }
      if (answer.botsingen?.length) answer.botsingen.forEach(meet);
      else keep(answer.refusals, verstuurd);
      return [];
    },
    loseAnswer(verstuurd: readonly Wijziging[]) {
      ongewis = [...ongewis, ...verstuurd];
    },
    /** The form as the server has it, from another request. Gives the places that others changed on the screen. */
    receive(server: Antwoorden): readonly Pad[] {
      const bijgewerkt = takeIn(server);
      botsingen = botsingen.map((botsing) => ({ ...botsing, huidig: readPad(server, botsing.pad) }));
      return bijgewerkt;
    },
    /** False when there is nothing to choose at `pad`. */
    choose(pad: Pad, waarde: Waarde): boolean {
      const botsing = botsingen.find((een) => een.pad === pad);
      if (!botsing) return false;
      werk = losOp(velden, werk, botsing, waarde);
      gekozen.add(pad);
      botsingen = botsingen.filter((een) => een.pad !== pad);
      return true;
    },
    /** What the server refused may go out once more. */
    forgetBezwaren() {
      bezwaren = [];
    },
  };
}
