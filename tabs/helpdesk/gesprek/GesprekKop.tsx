import { makeStyles, tokens } from '@fluentui/react-components';
import { formatDatum, toDag } from '@domain/datum/datum';
import type { VraagBeeld } from '@domain/helpdesk/helpdesk-beeld';
import { HELPDESK_SOORT_LABEL } from '@domain/helpdesk/helpdeskvraag';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { focusRing, text } from '../../ui/layout';
import { AanCc } from '../AanCc';
import { vraagRoute } from '../adressen';
import { StandRegel } from '../StandRegel';
import type { Stand } from '../vraag-stand';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    rowGap: '8px',
    paddingBottom: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  boven: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '8px 16px' },
  titel: {
    ...text.stepTitle,
    fontSize: '20px',
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
    flex: '1 1 240px',
    minWidth: 0,
  },
  rechts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  meta: { ...text.meta, margin: 0 },
  link: { ...focusRing, color: tokens.colorBrandForegroundLink },
});

type Props = { beeld: VraagBeeld; stand: Stand; acties: ReactNode };

/** What is asked, how it stands, and who reads along. */
export function GesprekKop({ beeld: { vraag, school, aan, cc }, stand, acties }: Props) {
  const styles = useStyles();
  const meta = [
    vraag.nummer,
    HELPDESK_SOORT_LABEL[vraag.vraagSoort].toLowerCase(),
    ...(vraag.stap ? [`stap ${vraag.stap}`] : []),
    ...(school ? [school] : []),
    `gesteld op ${formatDatum(toDag(vraag.gesteldOp))}`,
    ...(vraag.behandelaar ? [`behandelaar ${vraag.behandelaar.naam}`] : []),
  ];
  return (
    <div className={styles.root}>
      <div className={styles.boven}>
        <h1 className={styles.titel} tabIndex={-1} data-titel>
          {vraag.onderwerp}
        </h1>
        <div className={styles.rechts}>
          <StandRegel stand={stand} isPil />
          {acties}
        </div>
      </div>
      <p className={styles.meta}>
        {meta.join(' · ')}
        {vraag.vervolgOp && (
          <>
            {' · '}
            <Link href={vraagRoute(vraag.vervolgOp)} className={styles.link}>
              vervolg op een eerdere vraag
            </Link>
          </>
        )}
      </p>
      <AanCc aan={aan} cc={cc} />
    </div>
  );
}
