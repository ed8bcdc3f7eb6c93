import type { Medewerker } from '@domain/adresboek/medewerker';
import type { StapNummer } from '@domain/stappenplan/stap';
import { focusPadStraks } from '../../form/focus-pad';
import { ConflictDialoog } from '../../form/conflict/ConflictDialoog';
import { plaatsTekst } from '../werk/plaats-tekst';
import type { StapScherm } from './use-stap-scherm';

type Props = { scherm: StapScherm; nummer: StapNummer; ik: Medewerker; vandaag: string };

/** The dialog for the text that waits for a choice; after one the next, until none is left. */
export function BotsingDialoog({ scherm, nummer, ik, vandaag }: Props) {
  const { state, waarden, velden, botsingPad, setBotsingPad, isLang } = scherm;
  const teKiezen = state.botsingen.filter(({ pad }) => isLang(pad));
  const botsing = teKiezen.find(({ pad }) => pad === botsingPad);
  if (!botsing) return null;
  const plaats = plaatsTekst({ velden, antwoorden: waarden.antwoorden, context: waarden.bron.context }, botsing.pad);
  const teller = teKiezen.length > 1 ? `${teKiezen.indexOf(botsing) + 1} van ${teKiezen.length}` : undefined;
  return (
    <ConflictDialoog
      key={botsing.pad}
      botsing={botsing}
      plaats={`Stap ${nummer} · ${plaats}`}
      teller={teller}
      ik={ik}
      vandaag={vandaag}
      onLater={() => setBotsingPad(undefined)}
      onKies={(waarde) => {
        const volgende = teKiezen.find(({ pad }) => pad !== botsing.pad)?.pad;
        setBotsingPad(volgende);
        waarden.choose(botsing.pad, waarde);
        if (volgende === undefined) focusPadStraks(botsing.pad);
      }}
    />
  );
}
