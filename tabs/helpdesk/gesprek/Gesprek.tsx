import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { breedte } from '../helpdesk-layout';
import { useGesprekStyles } from './gesprek-styles';
import type { GesprekProps } from './gesprek-props';
import { Regel } from './Regel';
import { useNieuweRegels, useToonEigen } from './use-nieuwe-regels';

const useStyles = makeStyles({
  nieuw: {
    position: 'sticky',
    bottom: '8px',
    display: 'flex',
    justifyContent: 'center',
    marginTop: '12px',
    [breedte.print]: { display: 'none' },
  },
});

/** The messages in order. What comes in is announced; going there is a choice. */
export function Gesprek(props: GesprekProps) {
  const styles = useStyles();
  const gesprek = useGesprekStyles();
  const lijst = useRef<HTMLOListElement>(null);
  const { regels } = props.beeld;
  const { eersteNieuwe, gelezen } = useNieuweRegels(regels, props.ik.id);
  useToonEigen(lijst, regels, props.ik.id);
  const gaErheen = () => {
    lijst.current?.querySelector<HTMLElement>(`[data-regel="${eersteNieuwe?.id}"]`)?.focus();
    gelezen();
  };
  return (
    <>
      <ol ref={lijst} className={gesprek.lijst} aria-label="Berichten">
        {regels.map((regel, plaats) => (
          <li key={regel.id}>
            <Regel {...props} regel={regel} isEerste={plaats === 0} />
          </li>
        ))}
      </ol>
      {eersteNieuwe && (
        <div className={styles.nieuw}>
          <Button size="small" icon={<ArrowDownRegular />} onClick={gaErheen}>
            Nieuw bericht van {eersteNieuwe.stempel.door}
          </Button>
        </div>
      )}
    </>
  );
}
