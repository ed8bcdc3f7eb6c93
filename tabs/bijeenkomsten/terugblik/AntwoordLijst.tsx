import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { OpenAntwoord } from '@domain/woordwolk/count-woorden';
import { useState } from 'react';
import { media, text } from '../../ui/layout';

const EERST = 6;

const useStyles = makeStyles({
  lijst: { display: 'grid', rowGap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  antwoord: {
    ...text.context,
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '6px',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    breakInside: 'avoid',
  },
  meer: {
    ...text.context,
    marginTop: '12px',
    minHeight: '24px',
    [media.phone]: { minHeight: '44px' },
    '@media print': { display: 'none' },
  },
});

const meerTekst = (over: number): string => `Toon nog ${over} ${over === 1 ? 'antwoord' : 'antwoorden'}`;

/** Answers without names; the first six, and the others when asked for. */
export function AntwoordLijst({ antwoorden, label }: { antwoorden: readonly OpenAntwoord[]; label: string }) {
  const styles = useStyles();
  const [isAlles, setIsAlles] = useState(false);
  const getoond = isAlles ? antwoorden : antwoorden.slice(0, EERST);
  const over = antwoorden.length - getoond.length;
  return (
    <div>
      <ul className={styles.lijst} aria-label={label}>
        {getoond.map(({ id, tekst }, plaats) => (
          // The button is gone after the choice; the focus goes on with the first new answer.
          <li
            key={id}
            className={styles.antwoord}
            {...(isAlles && plaats === EERST && { tabIndex: -1, ref: (item: HTMLElement | null) => item?.focus() })}
          >
            {tekst}
          </li>
        ))}
      </ul>
      {over > 0 && (
        <Link as="button" className={styles.meer} onClick={() => setIsAlles(true)}>
          {meerTekst(over)}
        </Link>
      )}
    </div>
  );
}
