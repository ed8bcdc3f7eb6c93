import { mergeClasses } from '@fluentui/react-components';
import type { VraagRij } from '@domain/helpdesk/helpdesk-beeld';
import { HELPDESK_SOORT_LABEL } from '@domain/helpdesk/helpdeskvraag';
import { Link } from 'wouter';
import { vraagRoute } from '../adressen';
import { StandRegel } from '../StandRegel';
import { toVraagStand } from '../vraag-stand';
import { vandaagNu, wanneerKort } from '../wanneer-kort';
import { useLijstStyles } from './lijst-styles';

type Props = { rij: VraagRij; isGekozen: boolean; isStaf: boolean };

const metaVan = (rij: VraagRij, isStaf: boolean): string =>
  [HELPDESK_SOORT_LABEL[rij.vraagSoort], ...(isStaf && !rij.isVanMij ? [rij.school || 'het swv'] : []), ''].join(' · ');

/** One question in the list. What waits for me is bold and has a dot, and says so in words. */
export function VraagRegel({ rij, isGekozen, isStaf }: Props) {
  const styles = useLijstStyles();
  return (
    <Link
      href={vraagRoute(rij.vraagId)}
      data-rij-link
      className={mergeClasses(styles.regel, isGekozen && styles.gekozen)}
      {...(isGekozen && { 'aria-current': 'page' as const })}
    >
      <span className={mergeClasses(styles.onderwerp, rij.wachtOpMij && styles.vet)}>{rij.onderwerp}</span>
      <span>
        {metaVan(rij, isStaf)}
        <span className={styles.heel}>{wanneerKort(rij.laatsteOp, vandaagNu())}</span>
      </span>
      <StandRegel stand={toVraagStand(rij, isStaf)} />
      {isStaf && rij.behandelaar && <span>Behandelaar: {rij.behandelaar}</span>}
      {rij.wachtOpMij && <span className={styles.stip} aria-hidden />}
    </Link>
  );
}
