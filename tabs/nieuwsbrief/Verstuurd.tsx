import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import type { NieuwsbriefBeeld } from '@domain/nieuwsbrief/nieuwsbrief-beeld';
import { toDag } from '@domain/datum/datum';
import { useNieuwsbriefActie } from '../api/use-nieuwsbrief';
import { Balk } from '../ui/Balk';
import { useKopStyles } from '../ui/kop-styles';
import { card, tabular, text } from '../ui/layout';
import { MisluktBalk } from '../ui/MisluktBalk';
import { useEenHandeling } from '../ui/use-een-handeling';
import { useTitelFocus } from '../ui/use-titel-focus';
import { wanneer } from '../ui/wanneer';
import { Voorbeeld } from './Voorbeeld';

const useStyles = makeStyles({
  stand: {
    ...card,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '16px 20px',
    marginBottom: '16px',
  },
  tekst: { ...text.body, ...tabular, margin: 0 },
  tempo: { ...text.meta, margin: 0 },
});

/** How many have left; it goes on while the screen is closed. */
function Voortgang({ voortgang: { aantal, verzonden, aandacht } }: Pick<NieuwsbriefBeeld, 'voortgang'>) {
  const styles = useStyles();
  return (
    <section className={styles.stand} aria-label="Voortgang">
      <p className={styles.tekst} role="status">
        {verzonden} van {aantal} verstuurd
      </p>
      <ProgressBar
        value={aantal === 0 ? 0 : verzonden / aantal}
        color={verzonden === aantal ? 'success' : 'brand'}
        aria-label={`${verzonden} van ${aantal} verstuurd`}
      />
      {verzonden + aandacht < aantal && (
        <p className={styles.tempo}>
          Microsoft laat dertig mails per minuut door. Het gaat vanzelf verder, ook als je dit scherm sluit.
        </p>
      )}
    </section>
  );
}

function Aandacht({ beeld }: { beeld: NieuwsbriefBeeld }) {
  const { nieuwsbriefId } = beeld.nieuwsbrief;
  const { doe, mislukt, isBezig } = useEenHandeling(useNieuwsbriefActie(nieuwsbriefId));
  const { aandacht } = beeld.voortgang;
  if (aandacht === 0) return null;
  return (
    <>
      <MisluktBalk mislukt={mislukt} titel="De mail is niet opnieuw verstuurd." />
      <Balk
        intent="warning"
        titel={aandacht === 1 ? 'Een mail vraagt aandacht.' : `${aandacht} mails vragen aandacht.`}
        acties={
          <Button disabledFocusable={isBezig} onClick={() => void doe((api) => api.herkansNieuwsbrief(nieuwsbriefId))}>
            Verstuur opnieuw
          </Button>
        }
      >
        Dat lukte na een paar keer proberen niet. Klopt het adres in het adresboek?
      </Balk>
    </>
  );
}

/** An issue that is under way or has arrived: how far it is, and what it says. */
export function Verstuurd({ beeld }: { beeld: NieuwsbriefBeeld }) {
  const kop = useKopStyles();
  const { titel, nieuwsbriefId, verzonden } = beeld.nieuwsbrief;
  useTitelFocus();
  return (
    <>
      <div className={kop.root}>
        <div className={kop.titels}>
          <h1 className={kop.titel} tabIndex={-1} data-titel>
            {titel}
          </h1>
          {verzonden && (
            <p className={kop.onder}>
              Verstuurd door {verzonden.door}, {wanneer(verzonden.op, toDag(new Date().toISOString()))}
            </p>
          )}
        </div>
        <div className={kop.acties}>
          <Button
            as="a"
            href={beeld.publiekeLink}
            target="_blank"
            rel="noopener noreferrer"
            icon={<OpenRegular />}
            appearance="subtle"
          >
            Open de openbare pagina
          </Button>
        </div>
      </div>
      <Aandacht beeld={beeld} />
      <Voortgang voortgang={beeld.voortgang} />
      <Voorbeeld id={nieuwsbriefId} versie={beeld.versie} />
    </>
  );
}
