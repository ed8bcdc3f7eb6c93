import { makeStyles } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { focusRing, text } from './layout';

const useStyles = makeStyles({
  root: { ...focusRing, display: 'grid', rowGap: '12px', alignContent: 'start', minWidth: 0 },
  kop: { ...text.meta, display: 'flex', alignItems: 'center', columnGap: '8px', margin: 0, fontWeight: 400 },
});

type Props = {
  /** The first name of who gets it, when that is one person. */
  roepnaam?: string | undefined;
  /** On a phone it is a step of its own: it takes the focus, and scrolls by the keyboard. */
  isStap?: boolean;
  children: ReactNode;
};

/** Beside the choices of a mail: how it will arrive. */
export function MailVak({ roepnaam, isStap = false, children }: Props) {
  const styles = useStyles();
  const vak = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isStap) vak.current?.focus();
  }, [isStap]);
  return (
    <section ref={vak} className={styles.root} aria-label="Voorbeeld van de mail" {...(isStap && { tabIndex: 0 })}>
      <h3 className={styles.kop}>
        <EyeRegular aria-hidden fontSize={16} />
        {roepnaam ? `Zo komt de mail bij ${roepnaam} aan` : 'Zo komt de mail aan'}
      </h3>
      {children}
    </section>
  );
}
