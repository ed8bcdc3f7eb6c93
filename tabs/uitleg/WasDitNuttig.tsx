import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ThumbDislikeRegular, ThumbLikeRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useWasDitNuttig } from '../api/use-kennisbank';
import { announce } from '../ui/announce';
import { text } from '../ui/layout';
import { MisluktBalk } from '../ui/MisluktBalk';
import { useEenHandeling } from '../ui/use-een-handeling';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    marginTop: '20px',
    paddingTop: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  vraag: { ...text.context, fontWeight: 600, margin: 0 },
});

const DANK = { ja: 'Fijn. Dank voor je antwoord.', nee: 'Dank je. We kijken hoe deze uitleg beter kan.' };

/** One answer a person; another answer takes its place. */
export function WasDitNuttig({ artikelId }: { artikelId: string }) {
  const styles = useStyles();
  const { doe, mislukt } = useEenHandeling<{ ja: boolean }>(useWasDitNuttig());
  const [antwoord, setAntwoord] = useState<'ja' | 'nee'>();
  const kies = async (ja: boolean) => {
    if (!(await doe((api) => api.wasDitNuttig(artikelId, ja)))) return;
    setAntwoord(ja ? 'ja' : 'nee');
    announce(DANK[ja ? 'ja' : 'nee']);
  };
  return (
    <div className={styles.root} role="group" aria-label="Was dit nuttig?">
      <p className={styles.vraag}>{antwoord ? DANK[antwoord] : 'Was dit nuttig?'}</p>
      <Button size="small" icon={<ThumbLikeRegular />} aria-pressed={antwoord === 'ja'} onClick={() => void kies(true)}>
        Ja
      </Button>
      <Button
        size="small"
        icon={<ThumbDislikeRegular />}
        aria-pressed={antwoord === 'nee'}
        onClick={() => void kies(false)}
      >
        Nee
      </Button>
      <MisluktBalk mislukt={mislukt} titel="Je antwoord is niet bewaard." />
    </div>
  );
}
