import { Button, makeStyles } from '@fluentui/react-components';
import { PeopleRegular, PersonAddRegular, SearchRegular } from '@fluentui/react-icons';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { useState } from 'react';
import { Balk } from '../../ui/Balk';
import { Leeg } from '../../ui/Leeg';
import { card } from '../../ui/layout';
import { VoegToeDialoog } from './acties/VoegToeDialoog';
import { AanwezigKop } from './aanwezig/AanwezigKop';
import { AanwezigRij } from './aanwezig/AanwezigRij';
import { BewaarBalk } from './aanwezig/BewaarBalk';
import { RestNietVerschenen } from './aanwezig/RestNietVerschenen';
import { useDeur, type Deur } from './aanwezig/use-deur';
import { ZonderPlek } from './aanwezig/ZonderPlek';
import { GegevensGewist } from './GegevensGewist';

const useStyles = makeStyles({
  balk: { marginBottom: '12px' },
  root: card,
  lijst: { listStyleType: 'none', margin: 0, padding: 0 },
});

function Niemand({ zoekt, onVoegToe }: { zoekt: boolean; onVoegToe: (() => void) | undefined }) {
  const actie = onVoegToe && (
    <Button icon={<PersonAddRegular />} onClick={onVoegToe}>
      Voeg iemand toe
    </Button>
  );
  return zoekt ? (
    <Leeg icon={SearchRegular} titel="Niemand gevonden" actie={actie}>
      Staat iemand niet op de lijst? Voeg diegene dan toe.
    </Leeg>
  ) : (
    <Leeg icon={PeopleRegular} titel="Er heeft nog niemand een plek" actie={actie} />
  );
}

function Melding({ deur: { bezwaar, bewaren }, beeld }: { deur: Deur; beeld: BijeenkomstBeeld }) {
  if (!bezwaar) return <BewaarBalk {...bewaren} deelnemers={beeld.deelnemers} />;
  return (
    <Balk intent="info" titel="Afvinken kan nu niet.">
      {bezwaar}
    </Balk>
  );
}

type RijenProps = { deur: Deur; vrij: number; onVoegToe: (() => void) | undefined };

function Rijen({ deur, vrij, onVoegToe }: RijenProps) {
  const styles = useStyles();
  const { gevonden, zonderPlek, regels, zet, zoek, isBegonnen, toontOnbewaard } = deur;
  return (
    <>
      <ul className={styles.lijst} role="list">
        {gevonden.map((regel) => (
          <AanwezigRij
            key={regel.deelnemer.id}
            regel={regel}
            toontOnbewaard={toontOnbewaard}
            onZet={zet && ((status) => zet(regel.deelnemer.id, status))}
          />
        ))}
      </ul>
      <ZonderPlek
        deelnemers={zonderPlek}
        vrij={vrij}
        onLaatBinnen={isBegonnen && zet ? (id) => zet(id, 'aanwezig') : undefined}
      />
      {gevonden.length + zonderPlek.length === 0 && <Niemand zoekt={zoek.trim() !== ''} onVoegToe={onVoegToe} />}
      {isBegonnen && zet && <RestNietVerschenen regels={regels} onZet={zet} />}
    </>
  );
}

function Lijst({ beeld }: { beeld: BijeenkomstBeeld }) {
  const styles = useStyles();
  const deur = useDeur(beeld);
  const [isToevoegen, setIsToevoegen] = useState(false);
  const { regels, bewaren } = deur;
  const voegToe = beeld.acties.includes('aanmeldingToevoegen') ? () => setIsToevoegen(true) : undefined;
  return (
    <>
      <div className={styles.balk}>
        <Melding deur={deur} beeld={beeld} />
      </div>
      <section className={styles.root} aria-label="Aanwezig" data-regio="aanwezig" tabIndex={-1}>
        <AanwezigKop
          aanwezig={regels.filter(({ status }) => status === 'aanwezig').length}
          totaal={regels.length}
          onbewaard={deur.toontOnbewaard ? bewaren.aantalOnbewaard : 0}
          zoek={deur.zoek}
          onZoek={deur.setZoek}
          onEnter={deur.vinkEnige}
          onVoegToe={voegToe}
        />
        <Rijen deur={deur} vrij={beeld.tellingen.capaciteit - regels.length} onVoegToe={voegToe} />
      </section>
      {isToevoegen && (
        <VoegToeDialoog
          beeld={beeld}
          titel="Iemand aan de deur toevoegen"
          onSluit={() => setIsToevoegen(false)}
          onToegevoegd={deur.bijToegevoegd}
        />
      )}
    </>
  );
}

/** The list at the door. */
export const AanwezigTab = ({ beeld }: { beeld: BijeenkomstBeeld }) =>
  beeld.zijnGewist ? <GegevensGewist beeld={beeld} /> : <Lijst beeld={beeld} />;
