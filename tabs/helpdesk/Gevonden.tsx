import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Refusal } from '@domain/result';
import { useEffect, useRef } from 'react';
import { Balk } from '../ui/Balk';
import { media } from '../ui/layout';
import { UitlegLink } from '../ui/UitlegLink';

const useStyles = makeStyles({
  lijst: { margin: '4px 0 0', paddingLeft: '18px' },
  plek: {
    minWidth: 0,
    padding: 0,
    border: 'none',
    height: 'auto',
    textAlign: 'left',
    color: tokens.colorBrandForegroundLink,
    [media.phone]: { minHeight: '44px' },
  },
});

type Props = { refusals: readonly Refusal[]; onToon(refusal: Refusal): void; onToch(): void };

export const isGevonden = (refusals: readonly Refusal[]): boolean =>
  refusals.some(({ code }) => code === 'leerlinggegevens');

const isEmail = ({ voorstel }: Refusal): boolean => String(voorstel ?? '').includes('@');

/** Personal data in the text, each with its place. An e-mail address may stay; a name or a number may not. */
export function Gevonden({ refusals, onToon, onToch }: Props) {
  const styles = useStyles();
  const balk = useRef<HTMLDivElement>(null);
  useEffect(() => balk.current?.focus(), [refusals]);
  const magToch = refusals.every(isEmail);
  return (
    <Balk
      ref={balk}
      intent="warning"
      titel="Er staan persoonsgegevens in je tekst."
      acties={
        magToch && (
          <Button size="small" onClick={onToch}>
            Verstuur toch
          </Button>
        )
      }
    >
      {magToch
        ? 'Haal het e-mailadres weg als het niet nodig is.'
        : 'Haal ze weg. Noem een leerling bij het dossiernummer.'}{' '}
      <UitlegLink code="leerlinggegevens" />
      <ul className={styles.lijst}>
        {refusals.map((refusal) => (
          <li key={`${refusal.pad}-${refusal.voorstel}`}>
            {refusal.message}{' '}
            {refusal.voorstel !== undefined && (
              <Button appearance="transparent" size="small" className={styles.plek} onClick={() => onToon(refusal)}>
                Toon ‘{refusal.voorstel}’ in de tekst
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Balk>
  );
}
