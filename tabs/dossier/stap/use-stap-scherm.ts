import type { DossierBeeld, StapBeeld } from '@domain/dossier/dossier-beeld';
import type { Pad } from '@domain/formulier/wijziging';
import type { Refusal } from '@domain/result';
import { listVelden } from '@domain/stappenplan/list-velden';
import { findStap } from '@domain/stappenplan/stappenplan';
import { createElement, useEffect, useMemo, useRef, useState } from 'react';
import { isOntbrekend } from '../../form/bezwaren';
import { isLangeBotsing } from '../../form/BotsingInVeld';
import { focusPadStraks } from '../../form/focus-pad';
import type { FormulierWaarden } from '../../form/formulier-context';
import { useBezwaren } from '../../form/use-bezwaren';
import { isInEenKeer, veldBij } from '../../form/veld-bij';
import { announce } from '../../ui/announce';
import { beoordeelStap, maakContext } from '../werk/beoordeel-stap';
import { useBijgewerkt } from '../werk/use-bijgewerkt';
import { useStapWerk } from '../werk/use-stap-werk';
import { BijLegeBron } from './BijLegeBron';
import { NaarStap } from './StapLink';

type Vraag = { dossier: DossierBeeld; stap: StapBeeld; vandaag: string; ikId: string };

/** After a step was opened again, what the server refused because it was closed goes out after all. */
function useRetryNaHeropenen(isAlleenLezen: boolean, retry: () => void) {
  const was = useRef(isAlleenLezen);
  useEffect(() => {
    if (was.current && !isAlleenLezen) retry();
    was.current = isAlleenLezen;
  }, [isAlleenLezen, retry]);
}

/** Everything the pane of one step shows and does. */
export function useStapScherm({ dossier, stap, vandaag, ikId }: Vraag) {
  const { nummer } = stap;
  const { stappen: keuzelijsten } = dossier.instellingen;
  // By the answers as saved: a choice that was switched off goes once it is unticked and saved, not under the mouse.
  const velden = useMemo(
    () => listVelden(findStap(nummer), { keuzelijsten }, stap.antwoorden),
    [nummer, keuzelijsten, stap.antwoorden],
  );
  const { autosave, state } = useStapWerk(dossier, stap, vandaag);
  const [openRijen, setOpenRijen] = useState<{ [lijst: Pad]: string | undefined }>({});
  const [botsingPad, setBotsingPad] = useState<Pad>();
  const isAlleenLezen = !stap.acties.includes('bewaren');
  const antwoorden = isAlleenLezen ? stap.antwoorden : state.antwoorden;
  const { geweigerd } = state;
  useRetryNaHeropenen(isAlleenLezen, autosave.retry);

  const refusals = useMemo(
    (): readonly Refusal[] =>
      isAlleenLezen ? [] : [...geweigerd, ...beoordeelStap({ dossier, nummer, antwoorden, vandaag })],
    [dossier, nummer, antwoorden, vandaag, isAlleenLezen, geweigerd],
  );
  const context = useMemo(
    () => maakContext({ dossier, nummer, antwoorden, vandaag }),
    [dossier, nummer, antwoorden, vandaag],
  );
  const bezwaren = useBezwaren(refusals);
  const namen = useMemo(
    () => Object.fromEntries(dossier.personen.map(({ id, naam }) => [id, naam])),
    [dossier.personen],
  );

  const setOpenRij = (lijst: Pad, rijId: string | undefined) => setOpenRijen((nu) => ({ ...nu, [lijst]: rijId }));
  const isLang = (pad: Pad): boolean => {
    const veld = veldBij(velden, pad);
    return veld !== undefined && veld.soort !== 'lijst' && isLangeBotsing(veld);
  };
  const naarVeld = (pad: Pad) => {
    const [lijst = '', rijId] = pad.split('/');
    if (rijId) setOpenRij(lijst, rijId);
    focusPadStraks(pad);
  };
  const leave = (pad: Pad) => {
    bezwaren.onLeave(pad);
    const refusal = refusals.find((een) => een.pad === pad && !isOntbrekend(een));
    if (refusal && !isInEenKeer(velden, pad)) announce(refusal.message);
    if (isLang(pad) && state.botsingen.some((botsing) => botsing.pad === pad)) setBotsingPad(pad);
    void autosave.flush();
  };

  const waarden: FormulierWaarden = {
    antwoorden,
    isAlleenLezen,
    personen: dossier.personen,
    bron: { context, namen },
    refusals,
    bezwaarBij: bezwaren.zichtbaar,
    botsingen: state.botsingen,
    bijgewerktDoor: useBijgewerkt(autosave, ikId),
    change(pad, waarde) {
      bezwaren.onChange(pad, isInEenKeer(velden, pad));
      autosave.change(pad, waarde);
    },
    leave,
    choose: autosave.choose,
    openBotsing: setBotsingPad,
    openRij: (lijst) => openRijen[lijst],
    setOpenRij,
    bijBezwaar: ({ code }) =>
      code === 'gebied-in-gebruik' || code === 'gebied-niet-aangevinkt'
        ? createElement(NaarStap, { dossierId: dossier.id, nummer: code === 'gebied-in-gebruik' ? 8 : 4 })
        : undefined,
    bijLegeBron: (bron) => createElement(BijLegeBron, { bron, dossierId: dossier.id }),
  };

  return {
    autosave,
    state,
    waarden,
    velden,
    refusals,
    isAlleenLezen,
    botsingPad,
    setBotsingPad,
    vraag: bezwaren.vraag,
    naarVeld,
    isLang,
    /** Starts the choice between two versions: a text in the dialog, a short answer in its veld. */
    kies: (pad: Pad) => (isLang(pad) ? setBotsingPad(pad) : naarVeld(pad)),
  };
}

export type StapScherm = ReturnType<typeof useStapScherm>;
