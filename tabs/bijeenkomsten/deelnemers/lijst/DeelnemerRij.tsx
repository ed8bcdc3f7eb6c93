import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { DEELNEMER_ROL_LABEL } from '@domain/bijeenkomst/aanmelding';
import type { BijeenkomstBeeld, DeelnemerBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import type { EnkelVeld } from '@domain/formulier/veld';
import { useState } from 'react';
import { focusRing, text } from '../../../ui/layout';
import { formatOp } from '../deelnemer-status';
import type { DeelnemerHandeling } from '../deelnemer-handeling';
import { DeelnemerStatus } from '../DeelnemerStatus';
import { MailStand } from '../MailStand';
import { GESTAPELD, useTabelStyles } from './deelnemer-tabel-styles';
import { DeelnemerMenu } from './DeelnemerMenu';
import { DeelnemerUit } from './DeelnemerUit';

const useStyles = makeStyles({
  knop: {
    ...text.body,
    ...focusRing,
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '8px',
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    fontWeight: 600,
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
    [GESTAPELD]: { minHeight: '44px', alignItems: 'center' },
  },
  pijl: { flexShrink: 0, fontSize: '16px', marginTop: '2px', color: tokens.colorNeutralForeground3 },
  rolErachter: { display: 'none', color: tokens.colorNeutralForeground3, [GESTAPELD]: { display: 'inline' } },
});

type Props = {
  deelnemer: DeelnemerBeeld;
  vragen: readonly EnkelVeld[];
  fase: BijeenkomstBeeld['fase'];
  vandaag: string;
  onDoe(handeling: DeelnemerHandeling): void;
};

/** One person; the name unfolds the rest. The roles are written out because a stacked row would lose them in CSS. */
export function DeelnemerRij({ deelnemer: een, vragen, fase, vandaag, onDoe }: Props) {
  const styles = useStyles();
  const tabel = useTabelStyles();
  const [isOpen, setIsOpen] = useState(false);
  const Pijl = isOpen ? ChevronDownRegular : ChevronRightRegular;
  const { naam, school, rol } = een.deelnemer;
  return (
    <>
      <tr role="row" className={tabel.rij}>
        <th role="rowheader" scope="row" className={mergeClasses(tabel.cel, tabel.naam)}>
          <button
            type="button"
            className={styles.knop}
            aria-expanded={isOpen}
            aria-controls={`uit-${een.id}`}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Pijl aria-hidden className={styles.pijl} />
            {naam}
          </button>
        </th>
        <td role="cell" className={mergeClasses(tabel.cel, tabel.school)}>
          {school}
          <span className={styles.rolErachter}> · {DEELNEMER_ROL_LABEL[rol]}</span>
        </td>
        <td role="cell" className={mergeClasses(tabel.cel, tabel.rol)}>
          {DEELNEMER_ROL_LABEL[rol]}
        </td>
        <td role="cell" className={mergeClasses(tabel.cel, tabel.status)}>
          <DeelnemerStatus deelnemer={een} />
        </td>
        <td role="cell" className={mergeClasses(tabel.cel, tabel.op, tabel.heel)}>
          {formatOp(een.aangemeldOp, vandaag)}
        </td>
        <td role="cell" className={mergeClasses(tabel.cel, tabel.mail, tabel.heel)}>
          <MailStand
            mail={een.mail}
            naam={naam}
            vandaag={vandaag}
            onOpnieuw={() => onDoe({ soort: 'mailOpnieuw', deelnemer: een })}
          />
        </td>
        <td role="cell" className={mergeClasses(tabel.cel, tabel.menu)}>
          <DeelnemerMenu deelnemer={een} fase={fase} onDoe={onDoe} />
        </td>
      </tr>
      <tr role="row" id={`uit-${een.id}`} hidden={!isOpen} className={mergeClasses(isOpen && tabel.uit)}>
        {isOpen && (
          <td role="cell" colSpan={7} className={tabel.uitCel}>
            <DeelnemerUit deelnemer={een} vragen={vragen} />
          </td>
        )}
      </tr>
    </>
  );
}
