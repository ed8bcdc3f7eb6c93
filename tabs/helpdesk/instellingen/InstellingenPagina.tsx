import { Button, Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import type { HelpdeskInfo, HelpdeskInstellingen } from '@domain/helpdesk/helpdesk-beeld';
import { judgeInstellingen } from '@domain/helpdesk/instellingen';
import type { Refusal } from '@domain/result';
import { useState } from 'react';
import { useBewaarInstellingen, useHelpdeskinfo } from '../../api/use-helpdesk';
import { useKopStyles } from '../../ui/kop-styles';
import { Laden } from '../../ui/Laden';
import { LaadFout } from '../../ui/LaadFout';
import { card, media, text } from '../../ui/layout';
import { Leeg } from '../../ui/Leeg';
import { MisluktBalk } from '../../ui/MisluktBalk';
import { Pagina } from '../../ui/Pagina';
import { showToast } from '../../ui/toast/toasts';
import type { Mislukt } from '../../ui/use-een-handeling';
import { useTitelFocus } from '../../ui/use-titel-focus';
import { LockClosedRegular } from '@fluentui/react-icons';
import { Belemmering } from '../Belemmering';
import { DAGEN } from '../describe-uren';
import { Kruimels } from '../Kruimels';

const useStyles = makeStyles({
  root: { ...card, display: 'grid', rowGap: '16px', maxWidth: '600px', padding: '16px' },
  dagen: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  tijden: { display: 'flex', flexWrap: 'wrap', gap: '16px' },
  groep: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  label: { ...text.label, padding: 0 },
  fout: { ...text.context, margin: 0 },
  knop: { justifySelf: 'start', [media.phone]: { minHeight: '44px' } },
  wie: { ...text.context, margin: 0 },
});

/** Keeps hours, days and telephone; checks them as the server does. */
function useInstellingen({ uren, telefoon }: HelpdeskInfo) {
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

function Formulier({ info }: { info: HelpdeskInfo }) {
  const styles = useStyles();
  const { waarde, setWaarde, bezwaar, bewaar, mislukt, isBezig } = useInstellingen(info);
  const { uren } = waarde;
  const zetUren = (over: Partial<HelpdeskInstellingen['uren']>) => setWaarde({ ...waarde, uren: { ...uren, ...over } });
  const wissel = (dag: number, isAan: boolean) =>
    zetUren({ dagen: isAan ? [...uren.dagen, dag].sort((a, b) => a - b) : uren.dagen.filter((een) => een !== dag) });
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        void bewaar();
      }}
    >
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
      <p className={styles.wie}>
        Themaverbinder: {info.themaverbinders.map(({ naam }) => naam).join(', ') || 'niemand'}. Die leest elke vraag aan
        de helpdesk mee. Dat is een rol in het adresboek en geen instelling.
      </p>
      <MisluktBalk mislukt={mislukt} titel="De instellingen zijn niet bewaard." />
      <Button type="submit" appearance="primary" className={styles.knop} disabledFocusable={isBezig}>
        Bewaar
      </Button>
    </form>
  );
}

const MagNiet = () => <Leeg icon={LockClosedRegular} titel="Alleen beheer kan de helpdesk instellen." />;

/** For beheer: days, hours and telephone. Feast days are known by themselves. */
export function InstellingenPagina() {
  const kop = useKopStyles();
  const query = useHelpdeskinfo();
  const info = query.data?.ok ? query.data.value : undefined;
  useTitelFocus();
  return (
    <Pagina title="Instellingen helpdesk" label="Instellingen helpdesk">
      <Kruimels hier="Instellingen" />
      <div className={kop.root}>
        <div className={kop.titels}>
          <h1 className={kop.titel} tabIndex={-1} data-titel>
            Instellingen van de helpdesk
          </h1>
          <p className={kop.onder}>Op feestdagen is de helpdesk dicht; die kent TOP Dossier zelf.</p>
        </div>
      </div>
      <LaadFout query={query} titel="De instellingen zijn niet geladen." watJeZiet="Je ziet de instellingen" />
      <Belemmering info={info} />
      {query.isPending && <Laden tekst="Instellingen laden …" />}
      {info && (info.magInstellen ? <Formulier info={info} /> : <MagNiet />)}
    </Pagina>
  );
}
