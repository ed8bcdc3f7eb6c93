import { makeStyles, tokens } from '@fluentui/react-components';
import type { HelpdeskInfo } from '@domain/helpdesk/helpdesk-beeld';
import { Link } from 'wouter';
import { focusRing, text } from '../../ui/layout';
import { beheerAdres } from '../adressen';
import { useKaartStyles } from './kaart-styles';

const useStyles = makeStyles({
  feiten: { display: 'grid', rowGap: '12px', margin: 0 },
  label: text.label,
  waarde: { ...text.body, margin: 0, overflowWrap: 'anywhere' },
  link: { ...focusRing, color: tokens.colorBrandForegroundLink },
});

/** What beheer can't change here, and where it can be changed. */
export function WaarVragenHeenGaan({ info }: { info: HelpdeskInfo }) {
  const kaart = useKaartStyles();
  const styles = useStyles();
  const wie = info.themaverbinders.map(({ naam }) => naam).join(', ');
  return (
    <section className={kaart.kaart} aria-labelledby="waar-vragen-heen-gaan">
      <h2 id="waar-vragen-heen-gaan" className={kaart.titel}>
        Waar vragen heen gaan
      </h2>
      <dl className={styles.feiten}>
        <div>
          <dt className={styles.label}>Postvak</dt>
          <dd className={styles.waarde}>{info.email}</dd>
          <dd className={kaart.uitleg}>
            Vragen en antwoorden gaan met deze mailbox. Een andere mailbox stelt ICT in: dat is een instelling van de
            installatie.
          </dd>
        </div>
        <div>
          <dt className={styles.label}>Leest mee in cc</dt>
          <dd className={styles.waarde}>{wie || 'Niemand: er is geen Themaverbinder'}</dd>
          <dd className={kaart.uitleg}>
            De Themaverbinder leest elke vraag aan de helpdesk mee. Dat is een rol: geef die bij{' '}
            <Link href={beheerAdres('medewerkers')} className={styles.link}>
              Medewerkers
            </Link>
            .
          </dd>
        </div>
      </dl>
    </section>
  );
}
