import { makeStyles } from '@fluentui/react-components';
import type { HelpdeskInfo } from '@domain/helpdesk/helpdesk-beeld';
import type { HelpdeskSoort } from '@domain/helpdesk/helpdeskvraag';
import type { Ik } from '@domain/werkvoorraad/werkvoorraad';
import { text } from '../../ui/layout';
import { AanCc } from '../AanCc';

const useStyles = makeStyles({ tekst: { ...text.meta, margin: '6px 0 0' } });

type Props = { info: HelpdeskInfo | undefined; soort: HelpdeskSoort | undefined; ik: Ik };

/** What the server would do now; the wijk of the school where it did not say. */
function toRoute(info: HelpdeskInfo, soort: HelpdeskSoort, { scholen }: Ik) {
  const bekend = info.routes?.[soort];
  if (bekend) return bekend;
  if (soort !== 'inhoudelijk') return { aan: 'Helpdesk', cc: info.themaverbinders };
  return { aan: `De consulent van TPO ${scholen[0]?.wijk ?? 'je wijk'}`, cc: [] };
}

const verwachting = ({ isOpen, weerOpen }: HelpdeskInfo): string =>
  isOpen
    ? 'De helpdesk is nu open. Je krijgt een mail zodra er antwoord is.'
    : `${weerOpen ?? 'De helpdesk is nu dicht.'} Daarna krijg je antwoord; je krijgt dan een mail.`;

/** Who gets the question and who reads along, before it is sent, and when an answer may come. */
export function GaatNaar({ info, soort, ik }: Props) {
  const styles = useStyles();
  if (!info || !soort) return null;
  return (
    <div>
      <AanCc {...toRoute(info, soort, ik)} />
      <p className={styles.tekst}>{verwachting(info)}</p>
    </div>
  );
}
