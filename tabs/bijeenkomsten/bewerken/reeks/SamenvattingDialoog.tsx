import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dialoog } from '../../../ui/Dialoog';
import { tabular, text } from '../../../ui/layout';
import { MisluktBalk } from '../../../ui/MisluktBalk';
import type { Mislukt } from '../../../ui/use-een-handeling';
import type { ReeksRegel } from './samenvatting';

const useStyles = makeStyles({
  lijst: { margin: 0, padding: 0, listStyleType: 'none' },
  regel: { padding: '8px 0', ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  kop: { ...text.body, ...tabular, fontWeight: 600 },
  meta: { ...text.context, color: tokens.colorNeutralForeground3, display: 'block' },
  nog: { ...text.context, color: tokens.colorStatusWarningForeground3, display: 'block' },
});

type Props = {
  titel: string;
  regels: readonly ReeksRegel[];
  mislukt: Mislukt | undefined;
  isBezig: boolean;
  onMaak(isPublicatie: boolean): void;
  onSluit(): void;
};

const tel = (aantal: number): string => (aantal === 1 ? '1 bijeenkomst' : `${aantal} bijeenkomsten`);
const telConcepten = (aantal: number): string => (aantal === 1 ? '1 concept' : `${aantal} concepten`);

function Regel({ regel }: { regel: ReeksRegel }) {
  const styles = useStyles();
  return (
    <li className={styles.regel}>
      <span className={styles.kop}>{regel.moment}</span>
      <span className={styles.meta}>{[regel.wijk, regel.waar, regel.plekken].filter(Boolean).join(' · ')}</span>
      {regel.ontbreekt.length > 0 && (
        <span className={styles.nog}>Nog nodig om te publiceren: {regel.ontbreekt.join(', ')}</span>
      )}
    </li>
  );
}

/** What is going to be made, before it is. */
export function SamenvattingDialoog({ titel, regels, mislukt, isBezig, onMaak, onSluit }: Props) {
  const styles = useStyles();
  const kanPubliceren = regels.every(({ ontbreekt }) => ontbreekt.length === 0);
  return (
    <Dialoog
      titel={`${tel(regels.length)} maken`}
      onder={titel}
      onSluit={onSluit}
      acties={
        <>
          <Button onClick={onSluit}>Terug</Button>
          <Button
            appearance={kanPubliceren ? 'secondary' : 'primary'}
            disabledFocusable={isBezig}
            onClick={() => onMaak(false)}
          >
            Maak {telConcepten(regels.length)}
          </Button>
          {kanPubliceren && (
            <Button appearance="primary" disabledFocusable={isBezig} onClick={() => onMaak(true)}>
              Maak en publiceer
            </Button>
          )}
        </>
      }
    >
      <MisluktBalk mislukt={mislukt} titel="De reeks is niet gemaakt." />
      <ul className={styles.lijst}>
        {regels.map((regel) => (
          <Regel key={regel.id} regel={regel} />
        ))}
      </ul>
    </Dialoog>
  );
}
