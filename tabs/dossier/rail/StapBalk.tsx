import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import type { Aanwezige, DossierBeeld } from '@domain/dossier/dossier-beeld';
import { FASE_LABEL } from '@domain/stappenplan/stap';
import { findStap } from '@domain/stappenplan/stappenplan';
import { useRef, useState, type KeyboardEvent } from 'react';
import { focusRing, media, size, text } from '../../ui/layout';
import { Voortgang } from '../../ui/Voortgang';
import { AANTAL_STAPPEN } from './fasen';
import { FaseRail } from './FaseRail';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    top: `${size.dossierHeader}px`,
    zIndex: 6,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [media.phone]: { top: `${size.phoneHeader}px` },
    [media.shallow]: { position: 'static' },
  },
  balk: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: `${size.stepBar}px`,
    padding: '4px 24px',
    [media.phone]: { padding: '4px 8px 4px 16px' },
  },
  links: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  caption: text.meta,
  knop: {
    ...text.body,
    ...focusRing,
    display: 'flex',
    alignItems: 'center',
    columnGap: '4px',
    minHeight: '44px',
    padding: '0 8px',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    fontFamily: 'inherit',
    fontWeight: 600,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
  },
  pijl: { fontSize: '16px' },
  lijst: { maxHeight: 'calc(100dvh - 108px)', overflowY: 'auto' },
});

type Props = { dossier: DossierBeeld; aanwezigen: readonly Aanwezige[]; huidig: number | undefined };

const describeHuidig = (huidig: number | undefined): string => {
  const stap = huidig === undefined ? undefined : findStap(huidig);
  return stap ? `Stap ${stap.nummer} van ${AANTAL_STAPPEN} · ${FASE_LABEL[stap.fase]}` : 'Wet-check';
};

/** Below 1024 the rail is this bar; *Alle stappen* opens the rail in its place. */
export function StapBalk({ dossier, aanwezigen, huidig }: Props) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const knop = useRef<HTMLButtonElement>(null);
  const sluit = () => {
    setIsOpen(false);
    knop.current?.focus();
  };
  const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && isOpen && sluit();
  return (
    <section className={styles.root} onKeyDown={onKeyDown} aria-label="Voortgang">
      <div className={styles.balk}>
        <span className={styles.links}>
          <span className={styles.caption}>{describeHuidig(huidig)}</span>
          <Voortgang voortgang={dossier.stappen.map(({ toestand }) => toestand)} />
        </span>
        <button
          ref={knop}
          type="button"
          className={styles.knop}
          aria-expanded={isOpen}
          aria-controls="alle-stappen"
          onClick={() => (isOpen ? sluit() : setIsOpen(true))}
        >
          {isOpen ? 'Sluiten' : 'Alle stappen'}
          {isOpen ? (
            <ChevronUpRegular className={styles.pijl} aria-hidden />
          ) : (
            <ChevronDownRegular className={styles.pijl} aria-hidden />
          )}
        </button>
      </div>
      <div id="alle-stappen" className={styles.lijst} hidden={!isOpen}>
        {isOpen && (
          <FaseRail dossier={dossier} aanwezigen={aanwezigen} huidig={huidig} onKies={() => setIsOpen(false)} />
        )}
      </div>
    </section>
  );
}
