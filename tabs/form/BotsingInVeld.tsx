import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { PeopleRegular } from '@fluentui/react-icons';
import type { Antwoord } from '@domain/formulier/antwoord';
import type { EnkelVeld } from '@domain/formulier/veld';
import type { Botsing, Waarde } from '@domain/formulier/wijziging';
import { formatAntwoord } from '@domain/opp/format-antwoord';
import { text } from '../ui/layout';
import { useFormulier } from './formulier-context';

const useStyles = makeStyles({
  root: {
    ...text.context,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    rowGap: '6px',
    marginTop: '6px',
  },
  icon: { fontSize: '16px', flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});

export const isLangeBotsing = ({ soort }: EnkelVeld): boolean => soort === 'langeTekst' || soort === 'tekst';
const voornaam = (botsing: Botsing) => botsing.stempel?.door.split(' ')[0] ?? 'Een collega';

/** The same answer was changed by somebody else: for a short one the choice is made here, for a text in a dialog. */
export function BotsingInVeld({ veld, botsing }: { veld: EnkelVeld; botsing: Botsing }) {
  const styles = useStyles();
  const { bron, choose, openBotsing } = useFormulier();
  const wie = voornaam(botsing);
  const toon = (waarde: Waarde) => formatAntwoord(veld, (waarde ?? undefined) as Antwoord | undefined, bron) || 'leeg';
  return (
    <div className={styles.root} role="group" aria-label={`${wie} heeft dit veld ook veranderd`}>
      <PeopleRegular className={styles.icon} aria-hidden />
      {isLangeBotsing(veld) ? (
        <>
          <span>{wie} heeft deze tekst ook veranderd.</span>
          <Link as="button" onClick={() => openBotsing(botsing.pad)}>
            Kies een tekst
          </Link>
        </>
      ) : (
        <>
          <span>
            {wie} koos {toon(botsing.huidig)}.
          </span>
          <Button size="small" onClick={() => choose(botsing.pad, botsing.naar)}>
            Bewaar {toon(botsing.naar)}
          </Button>
          <Button size="small" onClick={() => choose(botsing.pad, botsing.huidig)}>
            Bewaar {toon(botsing.huidig)} van {wie}
          </Button>
        </>
      )}
    </div>
  );
}
