import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { WachtendeTaak } from '@domain/werkvoorraad/werkvoorraad';
import { useRef, useState } from 'react';
import { media, text } from '../ui/layout';
import { readTermijn, TERMIJNEN, type Termijn } from './dagen';
import { TaakLink } from './TaakLink';

const TERMIJN_LABEL = { teLaat: 'Te laat', dezeWeek: 'Deze week', later: 'Later' } as const satisfies Record<
  Termijn,
  string
>;

/** What is far away can wait until somebody asks. */
const EERST_GETOOND = 5;

const useStyles = makeStyles({
  kop: {
    ...text.meta,
    margin: 0,
    padding: '4px 16px',
    lineHeight: '18px',
    fontWeight: 600,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  aantal: { fontWeight: 400, color: tokens.colorNeutralForeground3 },
  lijst: { listStyleType: 'none', margin: 0, padding: 0 },
  taak: { ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` } },
  knop: { [media.phone]: { minHeight: '44px' } },
  meer: { padding: '8px 16px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

type GroepProps = { termijn: Termijn; taken: readonly WachtendeTaak[]; vandaag: string };

const sleutelVan = ({ dossierId, taak }: WachtendeTaak): string => `${dossierId} ${taak.soort} ${taak.datum}`;

function TakenGroep({ termijn, taken, vandaag }: GroepProps) {
  const styles = useStyles();
  const [isAlles, setIsAlles] = useState(termijn !== 'later');
  const getoond = isAlles ? taken : taken.slice(0, EERST_GETOOND);
  const verborgen = taken.length - getoond.length;
  const lijst = useRef<HTMLUListElement>(null);
  const toonAlles = () => {
    setIsAlles(true);
    // The button goes away; reading goes on at the first task that was hidden.
    setTimeout(() => lijst.current?.querySelectorAll('a')[EERST_GETOOND]?.focus());
  };
  return (
    <section>
      <h3 className={styles.kop}>
        {TERMIJN_LABEL[termijn]} <span className={styles.aantal}>{taken.length}</span>
      </h3>
      <ul ref={lijst} className={styles.lijst}>
        {getoond.map((wacht) => (
          <li key={sleutelVan(wacht)} className={styles.taak}>
            <TaakLink wacht={wacht} vandaag={vandaag} />
          </li>
        ))}
      </ul>
      {verborgen > 0 && (
        <div className={styles.meer}>
          <Button size="small" className={styles.knop} onClick={toonAlles}>
            {verborgen === 1 ? 'Toon nog 1 taak' : `Toon nog ${verborgen} taken`}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Tasks in the order of their date, under three headings; a heading without tasks is left out. */
export const TakenLijst = ({ taken, vandaag }: { taken: readonly WachtendeTaak[]; vandaag: string }) =>
  TERMIJNEN.map((termijn) => ({
    termijn,
    taken: taken.filter(({ taak }) => readTermijn(taak.datum, vandaag) === termijn),
  }))
    .filter((groep) => groep.taken.length > 0)
    .map((groep) => <TakenGroep key={groep.termijn} {...groep} vandaag={vandaag} />);
