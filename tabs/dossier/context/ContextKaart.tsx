import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import { focusRing, query, text } from '../../ui/layout';
import { useMedia } from '../../ui/use-media';
import { StapLink } from '../stap/StapLink';
import { useOnthouden } from '../werk/onthouden';

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '6px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  kop: { display: 'flex', alignItems: 'center', columnGap: '8px', padding: '8px 8px 8px 14px' },
  titel: { ...text.context, margin: 0, fontWeight: 600, minWidth: 0 },
  ruimte: { flexGrow: 1 },
  link: text.context,
  knop: {
    ...focusRing,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    width: '32px',
    height: '32px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontSize: '20px',
    cursor: 'pointer',
  },
  inhoud: { ...text.context, padding: '0 14px 12px' },
});

type Props = {
  /** `Uit stap 3 · Factoren` */
  titel: string;
  /** What is remembered when it is folded. */
  naam: string;
  badge?: ReactNode;
  dossierId: string;
  /** The step this comes from. */
  nummer?: number;
  /** Folded until somebody opens it, on any screen. */
  isDicht?: boolean;
  children: ReactNode;
};

/** What this step builds on: to read, foldable, with the way to where it is written. Folded on a phone. */
export function ContextKaart({ titel, naam, badge, dossierId, nummer, isDicht = false, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const isSmal = useMedia(query.narrow);
  const [isOpen, setIsOpen] = useOnthouden(`kaart-${naam}${isSmal ? '-smal' : ''}`, !isSmal && !isDicht);
  return (
    <section className={styles.root} aria-labelledby={`${id}-titel`}>
      <div className={styles.kop}>
        <h3 id={`${id}-titel`} className={styles.titel}>
          {titel}
        </h3>
        {badge}
        <span className={styles.ruimte} />
        {nummer && isOpen && (
          <StapLink dossierId={dossierId} nummer={nummer} className={styles.link}>
            Open stap {nummer}
          </StapLink>
        )}
        <button
          type="button"
          className={styles.knop}
          aria-expanded={isOpen}
          aria-controls={`${id}-inhoud`}
          aria-label={`${titel} ${isOpen ? 'inklappen' : 'uitklappen'}`}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? <ChevronUpRegular aria-hidden /> : <ChevronDownRegular aria-hidden />}
        </button>
      </div>
      <div id={`${id}-inhoud`} className={styles.inhoud} hidden={!isOpen}>
        {children}
      </div>
    </section>
  );
}
