import { Button, Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import type { HelpdeskInfo, HelpdeskInstellingen } from '@domain/helpdesk/helpdesk-beeld';
import { judgeInstellingen } from '@domain/helpdesk/instellingen';
import type { Refusal } from '@domain/result';
import { useState } from 'react';
import { useBewaarInstellingen } from '../../api/use-helpdesk';
import { DAGEN } from '../../ui/describe-uren';
import { media } from '../../ui/layout';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { showToast } from '../../ui/toast/toasts';
import type { Mislukt } from '../../ui/use-een-handeling';
import { useKaartStyles } from './kaart-styles';

const useStyles = makeStyles({
  dagen: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  tijden: { display: 'flex', flexWrap: 'wrap', gap: '16px' },
  knop: { justifySelf: 'start', [media.phone]: { minHeight: '44px' } },
});

/** Keeps hours, days and telephone; checks them as the server does. */
function useBereikbaar({ uren, telefoon }: HelpdeskInfo) {
  const [waarde, setWaarde] = useState<HelpdeskInstellingen>({ uren, telefoon });
  const [bezwaren, setBezwaren] = useState<readonly Refusal[]>([]);
  const [mislukt, setMislukt] = useState<Mislukt>();
  const { mutateAsync, isPending } = useBewaarInstellingen();
  const bewaar = async () => {
    const oordeel = judgeInstellingen(waarde);
    setBezwaren(oordeel.ok ? [] : oordeel.refusals);
    setMislukt(undefined);
    if (!oordeel.ok) return;
    try {
      const uitkomst = await mutateAsync(waarde);
      if (uitkomst.ok) showToast({ titel: 'De instellingen zijn bewaard' });
      else setMislukt({ refusals: uitkomst.refusals });
    } catch (fout) {
      setMislukt({ fout, refusals: [] });
    }
  };
  const bezwaar = (pad: string) => {
    const message = bezwaren.find((een) => een.pad === pad)?.message;
    return message ? ({ validationMessage: message, validationState: 'error' } as const) : {};
  };
  return { waarde, setWaarde, bezwaar, bewaar, mislukt, isBezig: isPending };
}

/** On which days, from when to when, and by which number. */
export function Bereikbaar({ info }: { info: HelpdeskInfo }) {
  const kaart = useKaartStyles();
  const styles = useStyles();
  const { waarde, setWaarde, bezwaar, bewaar, mislukt, isBezig } = useBereikbaar(info);
  const { uren } = waarde;
  const zetUren = (over: Partial<HelpdeskInstellingen['uren']>) => setWaarde({ ...waarde, uren: { ...uren, ...over } });
  const wissel = (dag: number, isAan: boolean) =>
    zetUren({ dagen: isAan ? [...uren.dagen, dag].sort((a, b) => a - b) : uren.dagen.filter((een) => een !== dag) });
  return (
    <form
      className={kaart.kaart}
      aria-labelledby="bereikbaar"
      onSubmit={(event) => {
        event.preventDefault();
        void bewaar();
      }}
    >
      <div>
        <h2 id="bereikbaar" className={kaart.titel}>
          Bereikbaar
        </h2>
        <p className={kaart.uitleg}>
          Scholen lezen dit bij de helpdesk. Op feestdagen is de helpdesk dicht; die kent TOP Dossier zelf.
        </p>
      </div>
      <Field label="Open op" {...bezwaar('dagen')}>
        <div role="group" aria-label="Open op" className={styles.dagen}>
          {DAGEN.map((naam, plaats) => (
            <Checkbox
              key={naam}
              label={naam}
              checked={uren.dagen.includes(plaats + 1)}
              onChange={(_, { checked }) => wissel(plaats + 1, checked === true)}
            />
          ))}
        </div>
      </Field>
      <div className={styles.tijden}>
        <Field label="Van">
          <Input type="time" value={uren.van} onChange={(_, { value }) => zetUren({ van: value.slice(0, 5) })} />
        </Field>
        <Field label="Tot" {...bezwaar('tot')}>
          <Input type="time" value={uren.tot} onChange={(_, { value }) => zetUren({ tot: value.slice(0, 5) })} />
        </Field>
      </div>
      <Field
        label="Telefoonnummer"
        hint="Scholen zien dit bij de helpdesk. Leeg: geen nummer."
        {...bezwaar('telefoon')}
      >
        <Input
          type="tel"
          value={waarde.telefoon}
          onChange={(_, { value }) => setWaarde({ ...waarde, telefoon: value })}
        />
      </Field>
      <MisluktBalk mislukt={mislukt} titel="De instellingen zijn niet bewaard." />
      <Button type="submit" appearance="primary" className={styles.knop} disabledFocusable={isBezig}>
        Bewaar
      </Button>
    </form>
  );
}
