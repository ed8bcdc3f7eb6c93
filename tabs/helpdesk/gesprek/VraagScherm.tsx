import { makeStyles } from '@fluentui/react-components';
import { isAanZet } from '@domain/helpdesk/to-vraag-beeld';
import { isHelpdeskStaf, mayBehandelVraag } from '@domain/toegang/helpdesk';
import { useState } from 'react';
import { media } from '../../ui/layout';
import { useMedia } from '../../ui/use-media';
import { AntwoordVeld } from '../antwoord/AntwoordVeld';
import { Gesloten } from '../antwoord/Gesloten';
import { breedte, KOLOM, vraag as query } from '../helpdesk-layout';
import { Naast } from '../naast/Naast';
import { StafMenu } from '../staf/StafMenu';
import { MailAandacht } from '../staf/MailAandacht';
import { toVraagStand } from '../vraag-stand';
import { Gesprek } from './Gesprek';
import { GesprekAfdruk } from './GesprekAfdruk';
import { GesprekKop } from './GesprekKop';
import type { GesprekProps } from './gesprek-props';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '20px',
    minWidth: 0,
    minHeight: 0,
    padding: '16px 32px 24px',
    [media.narrow]: { padding: '16px 24px 24px' },
    [media.phone]: { padding: '16px' },
    [media.notNarrow]: { overflowY: 'auto' },
    [breedte.drie]: {
      display: 'grid',
      gridTemplateColumns: `minmax(0, 1fr) ${KOLOM}px`,
      gridTemplateRows: 'auto minmax(0, 1fr) auto',
      rowGap: 0,
      padding: 0,
      overflowY: 'hidden',
    },
  },
  kop: { [breedte.drie]: { padding: '16px 32px 0' } },
  gesprek: { minWidth: 0, outlineOffset: '-2px', [breedte.drie]: { padding: '20px 32px', overflowY: 'auto' } },
  antwoord: { [breedte.drie]: { gridColumn: 1, padding: '12px 32px 16px' } },
  naast: { minHeight: 0, [breedte.drie]: { gridColumn: 2, gridRow: '1 / 4', display: 'grid' } },
});

const magSchrijven = ({ beeld }: GesprekProps): boolean =>
  beeld.acties.includes('antwoorden') || beeld.acties.includes('notitie');

/** One conversation, with help beside it or, where there is no room, above the reply. */
export function VraagScherm({ beeld, ik }: Pick<GesprekProps, 'beeld' | 'ik'>) {
  const styles = useStyles();
  const isDrie = useMedia(query.drie);
  const [artikelId, setArtikelId] = useState<string>();
  const { vraag } = beeld;
  const isVanMij = vraag.steller.id === ik.id;
  const stand = toVraagStand(
    {
      status: vraag.status,
      bestemming: vraag.route.bestemming,
      tpo: vraag.route.bestemming === 'consulent' ? vraag.route.tpo : undefined,
      isVanMij,
      wachtOpMij: isAanZet(ik, vraag),
    },
    isHelpdeskStaf(ik),
  );
  const props: GesprekProps = { beeld, ik, onLees: setArtikelId };
  const naast = (
    <div className={styles.naast}>
      <Naast beeld={beeld} isVanMij={isVanMij} artikelId={artikelId} onLees={setArtikelId} />
    </div>
  );
  return (
    <div className={styles.root}>
      <div className={styles.kop}>
        <GesprekKop beeld={beeld} stand={stand} acties={<StafMenu beeld={beeld} />} />
        {beeld.mailAandacht && <MailAandacht vraagId={vraag.vraagId} magHerkansen={mayBehandelVraag(ik, vraag)} />}
      </div>
      <section className={styles.gesprek} data-regio="gesprek" tabIndex={-1} aria-label="Gesprek">
        <Gesprek {...props} />
      </section>
      {!isDrie && naast}
      <div className={styles.antwoord}>
        {vraag.status === 'gesloten' && <Gesloten beeld={beeld} />}
        {magSchrijven(props) && <AntwoordVeld {...props} />}
      </div>
      {isDrie && naast}
      <GesprekAfdruk beeld={beeld} />
    </div>
  );
}
