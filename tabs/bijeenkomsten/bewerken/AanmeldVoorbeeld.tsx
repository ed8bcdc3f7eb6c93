import { makeStyles, tokens } from '@fluentui/react-components';
import { listAanmeldVelden } from '@domain/bijeenkomst/aanmeld-velden';
import { leesRijen, type Antwoorden } from '@domain/formulier/antwoord';
import { useState } from 'react';
import { GEWOON_CSS } from '../../form/gewoon/gewoon-css';
import { GewoonFormulier } from '../../form/gewoon/GewoonFormulier';
import { useFormulier } from '../../form/formulier-context';
import { text } from '../../ui/layout';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '8px', minWidth: 0 },
  titel: { ...text.label, margin: 0 },
  uitleg: { ...text.help, margin: '2px 0 0' },
  // The public page is light, whatever the theme of Teams is.
  blad: {
    padding: '20px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: '#fff',
    colorScheme: 'light',
    overflowX: 'hidden',
    '& .gewoon': { fontSize: '16px', rowGap: '20px' },
  },
});

const NIETS: Antwoorden = {};

/** The public form as it becomes while the questions are made. To try out; what is filled in here goes nowhere. */
export function AanmeldVoorbeeld() {
  const styles = useStyles();
  const { antwoorden } = useFormulier();
  const [proef, setProef] = useState(NIETS);
  return (
    <section className={styles.root} aria-labelledby="aanmeld-voorbeeld">
      <div>
        <h3 id="aanmeld-voorbeeld" className={styles.titel}>
          Zo ziet het aanmeldformulier eruit
        </h3>
        <p className={styles.uitleg}>Probeer het gerust uit: wat je hier invult, wordt niet bewaard.</p>
      </div>
      <div className={styles.blad}>
        <style>{GEWOON_CSS}</style>
        <GewoonFormulier
          velden={listAanmeldVelden(leesRijen(antwoorden, 'vragen'))}
          antwoorden={proef}
          bezwaren={[]}
          onChange={setProef}
          idPrefix="voorbeeld-"
        />
      </div>
    </section>
  );
}
