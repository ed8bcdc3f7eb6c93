import { makeStyles, tokens } from '@fluentui/react-components';
import { leesTekst, type Antwoorden } from '@domain/formulier/antwoord';
import { media, text } from '../../ui/layout';
import { Markdown } from '../../ui/Markdown';

const useStyles = makeStyles({
  root: {
    alignSelf: 'start',
    minWidth: 0,
    padding: '16px 20px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    [media.notNarrow]: { position: 'sticky', top: '16px', maxHeight: 'calc(100vh - 96px)', overflowY: 'auto' },
  },
  caption: { ...text.meta, margin: '0 0 8px' },
  titel: { ...text.stepTitle, overflowWrap: 'anywhere' },
  samenvatting: { ...text.body, margin: '4px 0 16px', color: tokens.colorNeutralForeground2 },
});

/** How readers will see it, while it is being typed. */
export function Voorbeeld({ antwoorden }: { antwoorden: Antwoorden }) {
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label="Voorbeeld" tabIndex={0}>
      <p className={styles.caption}>Zo ziet een lezer het</p>
      <h2 className={styles.titel}>{leesTekst(antwoorden, 'titel') || 'Nog zonder titel'}</h2>
      <p className={styles.samenvatting}>{leesTekst(antwoorden, 'samenvatting')}</p>
      <Markdown tekst={leesTekst(antwoorden, 'tekst')} kopNiveau={3} onLink={() => true} />
    </section>
  );
}
