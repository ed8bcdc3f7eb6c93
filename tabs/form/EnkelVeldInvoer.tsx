import type { EnkelVeld, VeldSoort } from '@domain/formulier/veld';
import type { Pad } from '@domain/formulier/wijziging';
import { readPad } from '@domain/formulier/wijzigingen';
import type { Antwoord } from '@domain/formulier/antwoord';
import type { JSX, ReactNode } from 'react';
import { BotsingInVeld } from './BotsingInVeld';
import { useFormulier } from './formulier-context';
import { DatumInvoer } from './inputs/DatumInvoer';
import { GetalInvoer } from './inputs/GetalInvoer';
import { JaNeeInvoer } from './inputs/JaNeeInvoer';
import { KeuzeInvoer } from './inputs/KeuzeInvoer';
import { LangeTekstInvoer } from './inputs/LangeTekstInvoer';
import { MeerkeuzeInvoer } from './inputs/MeerkeuzeInvoer';
import { PersoonInvoer } from './inputs/PersoonInvoer';
import { TekstInvoer } from './inputs/TekstInvoer';
import { TijdInvoer } from './inputs/TijdInvoer';
import type { InvoerProps } from './invoer-props';
import { LengteHint } from './LengteHint';
import { focusPadStraks } from './focus-pad';
import { toVeldIds, type VeldIds } from './veld-ids';
import { VeldKader } from './VeldKader';

type Invoer = (props: InvoerProps<never>) => JSX.Element;

/** A kind without an input is a compile error, not a blank spot on the screen. A `lijst` is drawn by `Lijst`. */
const VELD_INVOER = {
  tekst: TekstInvoer,
  langeTekst: LangeTekstInvoer,
  datum: DatumInvoer,
  tijd: TijdInvoer,
  jaNee: JaNeeInvoer,
  keuze: KeuzeInvoer,
  meerkeuze: MeerkeuzeInvoer,
  persoon: PersoonInvoer,
  getal: GetalInvoer,
} as const satisfies Record<Exclude<VeldSoort, 'lijst'>, Invoer>;

const isGroep = ({ soort }: EnkelVeld, isCompact: boolean) =>
  soort === 'jaNee' || (soort === 'meerkeuze' && !isCompact);

function describe(veld: EnkelVeld, ids: VeldIds, isFout: boolean): InvoerProps['aria'] {
  const beschrijving = [...(veld.help ? [ids.help] : []), ...(isFout ? [ids.bezwaar] : [])].join(' ');
  return { ...(isFout && { 'aria-invalid': true }), ...(beschrijving && { 'aria-describedby': beschrijving }) };
}

type Props = { veld: EnkelVeld; pad: Pad; isCompact?: boolean; label?: string; naast?: ReactNode };

/** One question with its input, at its place in the form. */
export function EnkelVeldInvoer({ veld, pad, isCompact = false, label, naast }: Props) {
  const formulier = useFormulier();
  const ids = toVeldIds(pad);
  const bezwaar = formulier.bezwaarBij(pad);
  const botsing = formulier.botsingen.find((een) => een.pad === pad);
  const waarde = (readPad(formulier.antwoorden, pad) ?? undefined) as Antwoord | undefined;
  const Invoer = VELD_INVOER[veld.soort] as (props: InvoerProps) => JSX.Element;
  const kies = (voorstel: string | number) => {
    formulier.change(pad, voorstel);
    formulier.leave(pad);
    focusPadStraks(pad);
  };
  return (
    <VeldKader
      veld={veld}
      pad={pad}
      ids={ids}
      bezwaar={bezwaar}
      bijBezwaar={bezwaar && formulier.bijBezwaar?.(bezwaar)}
      bijgewerktDoor={formulier.bijgewerktDoor(pad)}
      isCompact={isCompact}
      label={label}
      naast={naast}
      isGroep={isGroep(veld, isCompact)}
      onVoorstel={kies}
      onder={
        <>
          {veld.soort === 'langeTekst' && (
            <LengteHint veld={veld} tekst={typeof waarde === 'string' ? waarde : ''} isCompact={isCompact} />
          )}
          {botsing && <BotsingInVeld veld={veld} botsing={botsing} />}
        </>
      }
    >
      <Invoer
        veld={veld}
        pad={pad}
        ids={ids}
        waarde={waarde}
        isCompact={isCompact}
        aria={describe(veld, ids, bezwaar !== undefined)}
        onChange={(nieuw) => formulier.change(pad, nieuw)}
        onLeave={() => formulier.leave(pad)}
      />
    </VeldKader>
  );
}
